import assert from 'node:assert/strict';
import { trend } from '../../server/src/features/hover/trend';
import { hoverAt } from '../../server/src/features/hover/hover';
import { toPlainText } from '../../server/src/features/content';
import { readLetter, type Letter } from '../../server/src/letter/letter';
import { exampleLetters } from '../support/examples';

const letter = (year: number | undefined, grade: string, more = '', council = 'Northmere'): Letter =>
  readLetter(
    [
      `---\ncouncil: ${council}\n${year === undefined ? '' : `year: ${year}\n`}${more}---\n`,
      '## Being healthy\n',
      `Grade: ${grade}\n`,
    ].join('\n'),
  );

function says(before: Letter, now: Letter, expected: string | undefined): void {
  assert.equal(
    trend(
      now.framework.areas.find(({ id }) => id === 'being-healthy')!,
      now,
      before,
    ),
    expected,
  );
}

describe('the trend of an area', () => {
  it('has both grades and what has changed', () => {
    const line = '2007: 2 (adequate) → 2008: ';
    says(letter(2007, '2'), letter(2008, '3'), `${line}3 (good), up one grade`);
    says(letter(2007, '2'), letter(2008, '4'), `${line}4 (outstanding), up 2 grades`);
    says(letter(2007, '2'), letter(2008, '1'), `${line}1 (inadequate), down one grade`);
    says(letter(2007, '2'), letter(2008, '2'), `${line}2 (adequate), unchanged`);
  });

  it('has the grade before while there is none yet, and nothing when there was none', () => {
    says(letter(2007, '2'), letter(2008, ''), '2007: 2 (adequate)');
    says(letter(2007, ''), letter(2008, '2'), undefined);
    says(letter(undefined, '2'), letter(2008, '3'), 'Last year: 2 (adequate) → 2008: 3 (good), up one grade');
  });

  it('compares letters of two frameworks by the area, and tells no change between scales', () => {
    const [libraries] = exampleLetters().filter(({ name }) => name === 'fenwick-2025');
    assert.ok(libraries);
    says(
      letter(2006, '2', 'framework: apa-2006\n'),
      letter(2008, '3'),
      '2006: 2 (adequate) → 2008: 3 (good), up one grade',
    );
    says(libraries.letter, letter(2026, '3', '', libraries.letter.header?.text('council')), undefined);
  });

  it('is silent about letters of another council or of no earlier year, which a finding tells', () => {
    says(letter(2007, '2', '', 'Westholt'), letter(2008, '3'), undefined);
    says(letter(2008, '2'), letter(2008, '3'), undefined);
    says(letter(2009, '2'), letter(2008, '3'), undefined);
  });

  it('stands in the hover on the area, below what the letter itself says', () => {
    const now = letter(2008, '3');
    const offset = now.sections[0]!.naming.name.start;
    const words = toPlainText(hoverAt(now, offset, letter(2007, '2'))!.content);
    assert.match(words, /In this letter:[^]*Compared with last year:\n\n- 2007: 2 \(adequate\) → 2008: 3/);
    assert.doesNotMatch(toPlainText(hoverAt(now, offset)!.content), /Since the letter before/);
  });
});
