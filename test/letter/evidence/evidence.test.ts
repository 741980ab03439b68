import assert from 'node:assert/strict';
import { defaultFramework } from '../../../server/src/framework/builtin';
import { saysNone } from '../../../server/src/letter/evidence/evidence';
import { evidenceKind } from '../../../server/src/letter/evidence/evidenceName';
import { readLetter } from '../../../server/src/letter/letter';
import { crlf } from '../../support/marks';
import { library } from '../../support/libraryFramework';

/** The groups of the letter's sections, one line each: kind, items, paragraphs, "none". In LF and CRLF. */
function check(text: string, ...expected: string[]): void {
  for (const source of [text, crlf(text)]) {
    const groups = readLetter(source).bodies.flatMap(({ evidence }) => evidence);
    const flat = (words: string): string => words.replace(/\r?\n */g, ' / ');
    assert.deepEqual(
      groups.map(({ kind, items, paragraphs, none }) =>
        [
          `${kind}:`,
          ...items.map(({ body }) => `- ${flat(body.text)}`),
          ...paragraphs.map(({ content }) => `¶ ${flat(content.text)}`),
          ...(none ? ['none'] : []),
        ].join(' '),
      ),
      expected,
    );
  }
}

describe('the headings of the two lists', () => {
  const kind = (title: string): string | undefined => evidenceKind(title, defaultFramework);

  it('are known by label and alias, in any case and typography (T09, T10, T11)', () => {
    assert.equal(kind('Major strengths'), 'strengths');
    assert.equal(kind('MAJOR STRENGTHS'), 'strengths');
    assert.equal(kind('Major\u00A0strengths'), 'strengths');
    assert.equal(kind('**Major strengths**'), 'strengths');
    assert.equal(kind('Strengths'), 'strengths');
    assert.equal(kind('Important weaknesses and areas for development'), 'weaknesses');
    assert.equal(kind('Areas for development'), 'weaknesses');
    assert.equal(kind('weaknesses'), 'weaknesses');
  });
  it('may have a slip of a letter or two, and a colon', () => {
    assert.equal(kind('Major strenghts'), 'strengths');
    assert.equal(kind('Major strengts'), 'strengths');
    assert.equal(kind('Important weaknesses and area for developement'), 'weaknesses');
    assert.equal(kind('Areas for developement'), 'weaknesses');
    assert.equal(kind('Weakneses'), 'weaknesses');
    assert.equal(kind('Strengths:'), 'strengths');
    assert.equal(kind('Major strengths :'), 'strengths');
  });
  it('may be stressed, joined and in other words', () => {
    for (const title of [
      'Key strengths',
      'The most notable strengths',
      'Areas of strength',
      'Major strengths and other areas of strength',
      'The major strengths are:',
      '(a) Major strengths',
      '3.1 Strengths',
      'Major strengths[2]',
    ])
      assert.equal(kind(title), 'strengths', title);
    for (const title of [
      'Key areas for improvement',
      'Important weaknesses or areas for development',
      'Key weaknesses',
      'Weaknesses and/or areas for further improvement',
      'Weaknesses/areas for development',
      'Weaknesses & areas to develop',
      'Areas for development and improvement',
      'Main areas for further development',
      'Weaknesses identified',
      'Areas in need of improvement',
      'Important weakness and areas for development',
    ])
      assert.equal(kind(title), 'weaknesses', title);
  });
  it('are not the headings of both lists, or of something else', () => {
    for (const title of [
      'Strengths and weaknesses',
      'Major strengths and areas for development',
      'Key areas for discussion',
      'Important dates',
      'Weaknesses and recommendations',
      'Areas for development in schools',
      'Key and main',
      'Major',
      'and or',
    ])
      assert.equal(kind(title), undefined, title);
  });
  it('are no other headings', () => {
    assert.equal(kind('Major incidents'), undefined);
    assert.equal(kind('Strength and conditioning'), undefined);
    assert.equal(kind('Next steps'), undefined);
    assert.equal(kind('Areas of work'), undefined);
    assert.equal(kind(''), undefined);
    assert.equal(kind('strengths '.repeat(1000)), undefined);
  });
  it('are those of the framework', () => {
    assert.equal(evidenceKind('What works', library), 'strengths');
    assert.equal(evidenceKind('To change', library), 'weaknesses');
    assert.equal(evidenceKind('Major strengths', library), undefined);
  });
});

describe('an empty list on purpose', () => {
  it('is said by a text that is, whole, "none" or the like', () => {
    for (const text of [
      'None',
      'none.',
      'None identified.',
      'None were identified.',
      'Nothing was found',
      'Nothing noted.',
      'No important weaknesses were identified.',
      'No major strengths found',
      'No areas for development were noted.',
      '*None identified.*',
      'None\u00A0identified.',
    ])
      assert.ok(saysNone(text), text);
  });
  it('is not said by other sentences', () => {
    for (const text of [
      '',
      'Nothing',
      'None of the schools causes concern.',
      'None identified, but see below.',
      'No school was closed.',
      'No weaknesses were identified in fostering. Adoption is slow.',
      'No weaknesses: none were identified',
      'Nothing was found to be wrong with most homes.',
      `No ${'x'.repeat(200)} were found.`,
    ])
      assert.ok(!saysNone(text), text);
  });
});

describe('a list of evidence', () => {
  it('has items, and paragraphs that are none', () => {
    check(
      '## Being healthy\n\n### Major strengths\n\n- One.\n- Two.\n\nThree.\n',
      'strengths: - One. - Two. ¶ Three.',
    );
  });
  it('has items of several lines, indented or not, and of several paragraphs', () => {
    check(
      '## Being healthy\n\n### Major strengths\n\n- One\n  goes on.\n- Two\ngoes on.\n\n  And on.\n',
      'strengths: - One / goes on. - Two / goes on. /  / And on.',
    );
  });
  it('may use the bullets of a word processor and numbers (T10)', () => {
    check(
      '## Being healthy\n\n### Major strengths\n\n■ One.\n• Two.\n– Three.\n* Four.\n1. Five.\n',
      'strengths: - One. - Two. - Three. - Four. - Five.',
    );
  });
  it('says "none" in a paragraph or an item', () => {
    check('## Being healthy\n\n### Weaknesses\n\nNone identified.\n', 'weaknesses: none');
    check('## Being healthy\n\n### Weaknesses\n\n- None.\n', 'weaknesses: - None. none');
  });
  it('ends at any other heading and at the next section', () => {
    check(
      '## Being healthy\n\n### Major strengths\n\n- One.\n\n### Next steps\n\n- Plan.\n\n### Weaknesses\n\n- Two.\n\n## Staying safe\n\n- Three.\n',
      'strengths: - One.',
      'weaknesses: - Two.',
    );
    check('## Being healthy\n\n### Major strengths\n\n#### In schools\n\n- One.\n', 'strengths:');
  });
  it('ends at the closing of the letter', () => {
    check(
      '## Being healthy\n\n### Weaknesses\n\n- One.\n\nWe are grateful for your help.\n\nYours sincerely\n\nJ Alder\n',
      'weaknesses: - One.',
    );
    check('## Being healthy\n\n### Weaknesses\n\nYours sincerely\n\nJ Alder\n', 'weaknesses:');
  });
  it('does not count a field as a paragraph of it', () => {
    check('## Being healthy\n\n### Weaknesses\n\nGrade: 2\n', 'weaknesses:');
  });
  it('does not count comments', () => {
    check('## Being healthy\n\n### Weaknesses\n\n<!-- ask\n\n- again -->\n', 'weaknesses:');
  });
});
