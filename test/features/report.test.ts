import assert from 'node:assert/strict';
import { areasOf, changesSince, reportRow, ReportTotals } from '../../server/src/features/report';
import { builtinFrameworks } from '../../server/src/framework/builtin';
import { readLetter } from '../../server/src/letter/letter';
import { checkLetter } from '../../server/src/rules/check';
import { library } from '../support/libraryFramework';

const frameworks = [...builtinFrameworks, library];

function row(header: string, body: string) {
  const letter = readLetter(`---\n${header}---\n\n${body}`, { frameworks });
  return reportRow(letter, checkLetter(letter));
}

const graded = (year: number, safe: number | string, healthy = '2') =>
  row(
    `council: Northmere\nyear: ${year}\n`,
    `## Being healthy\n\nGrade: ${healthy}\nSelf-grade: 3\n\n## Staying safe\n\nGrade: ${safe}\n`,
  );

describe('the row of a letter in a report', () => {
  it('has its grades, the council’s own and what is found', () => {
    const { council, year, status, grades, errors, toDo } = graded(2008, 7);
    assert.deepEqual([council, year, status, errors], ['Northmere', 2008, 'draft', 1]);
    assert.deepEqual([...grades], [['being-healthy', { value: 2, own: 3 }]]);
    assert.ok(toDo > 0);
  });

  it('tells the change since the year before, by the direction of the scale', () => {
    assert.deepEqual(
      [...changesSince(graded(2008, 4), graded(2007, 2))],
      [
        ['being-healthy', 0],
        ['staying-safe', 2],
      ],
    );
    assert.deepEqual([...changesSince(graded(2008, 4), undefined)], []);
    const area = library.areas[0]!;
    const review = (grade: number) =>
      row(`framework: ${library.id}\n`, `## ${area.label}\n\nGrade: ${grade}\n`);
    assert.deepEqual([...changesSince(review(2), review(3))], [[area.id, 1]]);
    assert.deepEqual([...changesSince(review(2), graded(2007, 2))], []);
  });
});

describe('the sums of a report', () => {
  it('count letters by status, findings, and grades by area and year', () => {
    const totals = new ReportTotals();
    for (const one of [graded(2008, 4), graded(2008, 4, '3'), graded(2007, 9)]) totals.add(one);
    assert.equal(totals.counts.letters, 3);
    assert.equal(totals.counts.drafts, 3);
    assert.equal(totals.counts.withErrors, 1);
    const [only, ...others] = totals.distributions;
    assert.equal(others.length, 0);
    assert.deepEqual(
      only?.scale.map(({ value }) => value),
      [1, 2, 3, 4],
    );
    assert.deepEqual([...only.areas.get('staying-safe')!.years], [[2008, [0, 0, 0, 2]]]);
    assert.deepEqual(
      [...only.areas.get('being-healthy')!.years],
      [
        [2008, [0, 1, 1, 0]],
        [2007, [0, 1, 0, 0]],
      ],
    );
  });

  it('keep scales apart, and put frameworks of one scale together', () => {
    const totals = new ReportTotals();
    totals.add(graded(2008, 4));
    totals.add(row('framework: apa-2006\nyear: 2006\n', '## Staying safe\n\nGrade: 2\n'));
    totals.add(row(`framework: ${library.id}\n`, `## ${library.areas[0]!.label}\n\nGrade: 1\n`));
    assert.equal(totals.distributions.length, 2);
    assert.equal(totals.distributions[0]!.areas.get('staying-safe')!.years.size, 2);
    const ids = areasOf(totals.frameworks).map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
  });
});
