import assert from 'node:assert/strict';
import { readLetter } from '../../../server/src/letter/letter';
import { checkLetter } from '../../../server/src/rules/check';
import type { Finding, Neighbours, OtherLetter } from '../../../server/src/rules/rule';
import { crlf, marked, withMarks } from '../../support/marks';

const other = (name: string, council?: string, year?: number): OtherLetter => ({
  uri: `file:///${name}`,
  name,
  council,
  year,
});
const TWIN = other('copy.apa', 'Northmere Borough Council', 2008);

/** The findings of the family, which stand at the ⟦marks⟧, with LF and CRLF. */
function check(source: string, neighbours: Neighbours | undefined): Finding[] {
  const once = (text: string): Finding[] => {
    const plain = marked(text);
    const found = checkLetter(readLetter(plain.text), { neighbours }).filter(({ code }) =>
      code.startsWith('letter/'),
    );
    assert.equal(
      withMarks(
        plain.text,
        found.map(({ at }) => at),
      ),
      withMarks(plain.text, plain.ranges),
    );
    return found;
  };
  once(crlf(source));
  return once(source);
}

const header = (lines: string): string => `---\n${lines}\n---\n`;

describe('letter/duplicate', () => {
  it('flags a second final letter for a council and year, and names the other', () => {
    const [found] = check(header('council: ⟦Northmere Borough Council⟧\nyear: 2008\nstatus: final'), {
      twins: [TWIN],
    });
    assert.equal(found!.code, 'letter/duplicate');
    assert.match(found!.message, /another final letter for this council and year: copy\.apa/);
    assert.equal(found!.related[0]?.uri, TWIN.uri);
  });
  it('names two of them at most', () => {
    const source = header('council: ⟦Northmere Borough Council⟧\nyear: 2008\nstatus: final');
    const [two] = check(source, { twins: [TWIN, other('old.apa')] });
    assert.match(two!.message, /^There are other final letters .*: copy\.apa and old\.apa\. Only one/);
    const [more] = check(source, { twins: [TWIN, other('old.apa')], moreTwins: true });
    assert.match(more!.message, /: copy\.apa, old\.apa and others\. Only one/);
    assert.equal(more!.related.length, 2);
  });
  it('is silent on drafts, without others, and where others are not known', () => {
    check(header('council: Northmere Borough Council\nyear: 2008'), { twins: [TWIN] });
    check(header('council: Northmere Borough Council\nyear: 2008\nstatus: final'), { twins: [] });
    check(header('council: Northmere Borough Council\nyear: 2008\nstatus: final'), undefined);
    check(header('council: [\nstatus: final'), { twins: [TWIN] });
  });
});

describe('letter/previous-not-found', () => {
  it('flags a path that leads nowhere', () => {
    const [found] = check(header('council: X\nyear: 2008\nprevious: ⟦"x 07.apa"⟧'), {
      twins: [],
      previous: null,
    });
    assert.match(found!.message, /“x 07\.apa” was not found/);
  });
  it('is silent without the key, with a letter there, and where files are not known', () => {
    check(header('council: X\nyear: 2008'), { twins: [] });
    check(header('council: X\nyear: 2008\nprevious: x.apa'), {
      twins: [],
      previous: other('x.apa', 'X', 2007),
    });
    check(header('council: X\nyear: 2008\nprevious: x.apa'), undefined);
  });
});

describe('letter/previous-mismatch', () => {
  it('flags a letter of another council or of another year than the one before', () => {
    const [council] = check(header('council: X\nyear: 2008\nprevious: ⟦y.apa⟧'), {
      twins: [],
      previous: other('y.apa', 'Y', 2007),
    });
    assert.match(council!.message, /y\.apa is about Y, but this letter is about X/);
    const [year] = check(header('council: X\nyear: 2008\nprevious: ⟦x.apa⟧'), {
      twins: [],
      previous: other('x.apa', 'X', 2006),
    });
    assert.match(year!.message, /the letter for 2006, but the year before this letter is 2007/);
    check(header('council: X\nyear: "2008"\nprevious: ⟦x.apa⟧'), {
      twins: [],
      previous: other('x.apa', 'X', 2006),
    });
  });
  it('is silent on the right letter, and on what is not known of it', () => {
    check(header('council: x council\nyear: 2008\nprevious: x.apa'), {
      twins: [],
      previous: other('x.apa', 'X Council', 2007),
    });
    check(header('council: X\nyear: 2008\nprevious: x.apa'), { twins: [], previous: other('x.apa') });
    check(header('previous: x.apa'), { twins: [], previous: other('x.apa', 'X', 2006) });
  });
});

describe('letter/previous-grade', () => {
  const letter = (text: string, more = ''): string =>
    `---\ncouncil: X Council\nyear: 2008\n${more}---\n\n## Overall effectiveness of children's services\n\nGrade: 3\n\n${text}\n\n## Staying safe\n\nGrade: 3\n\n## Being healthy\n\nGrade: 2\n`;
  const previous = { ...other('x-2007.apa', 'X Council', 2007), grades: { 'staying-safe': 'good' } };
  const against = (text: string, grades: OtherLetter['grades'] = previous.grades): Finding[] =>
    check(letter(text), { twins: [], lastYear: { ...previous, grades } });

  it('flags a grade of last year that last year’s letter does not have', () => {
    for (const text of [
      'Staying safe was ⟦adequate⟧ last year.',
      'Last year staying safe was judged to be ⟦adequate⟧.',
      'In 2007, staying safe was graded ⟦adequate⟧.',
      'Staying safe was ⟦outstanding⟧ in 2007.',
      'Staying safe is outstanding, ⟦as it was last year⟧.',
    ])
      against(text);
  });
  it('flags a way on which a grade cannot have come', () => {
    against('Staying safe has improved from ⟦adequate⟧ to good, since last year.');
    against('Staying safe has improved from ⟦adequate⟧ to good since last year.');
    against('Staying safe has improved since 2007, when it was ⟦adequate⟧.');
  });
  it('flags it in the area’s own section', () => {
    check(
      letter('').replace(
        'safe\n\nGrade: 3\n',
        'safe\n\nGrade: 3\n\nThe contribution of services in this aspect is good. Last year it was ⟦adequate⟧.\n',
      ),
      {
        twins: [],
        lastYear: previous,
      },
    );
  });
  it('is silent where both agree, and on other years', () => {
    for (const text of [
      'Staying safe was good last year.',
      'Staying safe was inadequate in 2006.',
      'Staying safe has improved from adequate to good since 2005.',
      'Staying safe has improved from adequate to good.',
      'Since 2005, staying safe has improved from adequate to good.',
      'Staying safe is good.',
      'Within staying safe, the fostering service was adequate last year.',
      'The inspection of the fostering service was adequate last year.',
      'Staying safe should have been adequate last year.',
    ])
      against(text);
  });
  it('is silent where last year’s letter is not known, or does not say', () => {
    const text = letter('Staying safe was adequate last year.');
    check(text, { twins: [], lastYear: { ...previous, grades: { 'being-healthy': 'good' } } });
    check(text, { twins: [], lastYear: { ...previous, grades: { 'staying-safe': 'green' } } });
    check(text, { twins: [] });
    check(text, undefined);
  });
  it('names both grades and the letter, and changes the word', () => {
    const [found] = against('Staying safe was ⟦adequate⟧ last year.');
    assert.equal(
      found!.message,
      'The sentence says that “Staying safe” was 2 (adequate), but last year’s letter, x-2007.apa, says 3 (good). Change the word.',
    );
    assert.equal(found!.related[0]?.uri, previous.uri);
    assert.equal(found!.fixes()[0]?.title, 'Change “adequate” to “good”');
  });
});
