import assert from 'node:assert/strict';
import { readLetter } from '../../../server/src/letter/letter';
import type { Section } from '../../../server/src/letter/section/section';
import { crlf } from '../../support/marks';
import { cpuTime } from '../../support/time';

/** The only section of a text below the heading of one area. */
function section(below: string): Section {
  const [only, ...others] = readLetter(`## Being healthy${below}`).sections;
  assert.ok(only && others.length === 0);
  return only;
}

/** The fields and, after a bar, the paragraphs of prose. A star marks fields that stand too low. */
function check(below: string, expected: string): void {
  for (const text of [below, crlf(below)]) {
    const { fields, prose } = section(text);
    const read = [
      fields.map((field) => `${field.misplaced ? '*' : ''}${field.field}=${field.value.text}`).join(' '),
      ...prose.map((span) => span.text.replace(/\r?\n/g, ' / ')),
    ];
    assert.equal(read.join(' | '), expected);
  }
}

describe('the fields of a section', () => {
  it('are the first paragraph', () => {
    check(
      '\n\nGrade: 2\nSelf-grade: 3\nSelf-assessment: overestimates\n\nProse.\n',
      'grade=2 self-grade=3 self-assessment=overestimates | Prose.',
    );
  });
  it('may be several paragraphs, and need no blank line below the heading', () => {
    check('\nGrade: 2\n\nSelf-grade 3\n\nProse.\n', 'grade=2 self-grade=3 | Prose.');
  });
  it('may have comments between them', () => {
    check('\n\nGrade: 2\n\n<!-- to be agreed -->\n\nSelf-grade: 3\n', 'grade=2 self-grade=3');
  });
  it('may have prose right below them', () => {
    check('\n\nGrade: 2\nProse goes\non.\n', 'grade=2 | Prose goes / on.');
  });
  it('are no lines of prose that only look like it', () => {
    check(
      '\n\nGrade 1, there could be\naspects that are good.\n',
      ' | Grade 1, there could be / aspects that are good.',
    );
    check('\n\nProse about\nGrade: 2\n', ' | Prose about / Grade: 2');
  });
  it('stand too low below prose and below other headings, when each line of the paragraph is one', () => {
    check('\n\nProse.\n\nGrade: 2\nSelf-grade: 3\n', '*grade=2 *self-grade=3 | Prose.');
    check('\n\nProse.\n\nGrade: 2\nMore prose.\n', ' | Prose. | Grade: 2 / More prose.');
    check('\n\n### Major strengths\n\nGrade: 2\n', '*grade=2');
    check('\n\n### Major strengths\n\n- Grade: 2\n', '');
  });
  it('in great number are read in no time', () => {
    const text = `\n\nProse.\n\n${'Grade: 2\n'.repeat(10_000)}`;
    assert.ok(cpuTime(() => assert.equal(section(text).fields.length, 10_000)) < 5000);
  });
});

describe('the grade of a section', () => {
  const grade = (below: string): string | undefined => section(below).grade?.span.text;
  it('is its first field that says something, else what stands on its heading', () => {
    assert.equal(grade('\n\nGrade: 2\nGrade: 3\n'), '2');
    assert.equal(grade('\n\nGrade:\nGrade: 3\n'), '3');
    assert.equal(grade(' Grade 4\n\nGrade: 3\n'), '3');
    assert.equal(grade(' Grade 4\n\nGrade:\n'), '4');
    assert.equal(grade('\n\nGrade:\n'), '');
    assert.equal(grade('\n\nProse.\n'), undefined);
  });
  it('is read from a field that stands too low as well', () => {
    assert.equal(grade('\n\nProse.\n\nGrade: 3\n'), '3');
  });
});

describe('the verdict field of a section', () => {
  const verdict = (below: string): string | undefined => section(below).verdictField?.value.text;
  it('is the first with something in it', () => {
    assert.equal(verdict('\n\nSelf-assessment:\nSelf-assessment: mixed\n'), 'mixed');
    assert.equal(verdict('\n\nSelf-assessment: nonsense\nSelf-assessment: mixed\n'), 'nonsense');
    assert.equal(verdict('\n\nSelf-assessment:\n'), undefined);
  });
});

describe('the sentences of a section', () => {
  const phrases = (below: string): string[] =>
    section(below).selfAssessments.map(({ phrase, direction }) => `${direction}: ${phrase.text}`);
  it('are looked for in its prose only, with their places in the text', () => {
    assert.deepEqual(phrases('\n\nGrade: 2\nThe council\nunderestimates its strengths.\n'), [
      'underestimates: underestimates its strengths',
    ]);
    assert.deepEqual(
      phrases(
        '\n\n### Major strengths\n\nThe council underestimates its strengths.\n\n- The council overestimates its strengths.\n',
      ),
      [],
    );
  });
  it('come to a verdict together', () => {
    const one = section('\n\nThe council underestimates its weaknesses.\n\nIt is small.\n');
    assert.equal(one.proseVerdict, 'overestimates');
    assert.equal(section('\n\nProse.\n').proseVerdict, undefined);
  });
});

describe('a section', () => {
  it('goes from its heading to the next section or the closing', () => {
    const text = '## Being healthy\n\nOne.\n\n## Staying safe\n\nTwo.\n\nYours sincerely\n\nJ Alder\n';
    const { bodies, closing } = readLetter(text);
    assert.deepEqual(
      bodies.map(({ start, end }) => text.slice(start, end).trimEnd()),
      ['## Being healthy\n\nOne.', '## Staying safe\n\nTwo.'],
    );
    assert.equal(closing?.signature?.text, 'J Alder');
  });
});
