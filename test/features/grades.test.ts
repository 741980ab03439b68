import assert from 'node:assert/strict';
import { gradeRows, type Counted, type GradeRow } from '../../server/src/features/grades';
import { builtinFrameworks, defaultFramework } from '../../server/src/framework/builtin';
import { readLetter } from '../../server/src/letter/letter';

function rows(text: string, findings: readonly Counted[] = []): GradeRow[] {
  return gradeRows(readLetter(text), findings, 'a.apa');
}

/** The row of one area has these cells. */
function check(
  text: string,
  area: string,
  cells: Partial<GradeRow>,
  findings: readonly Counted[] = [],
): void {
  const row = rows(text, findings).find((one) => one.area === area);
  assert.ok(row);
  for (const [column, cell] of Object.entries(cells))
    assert.equal(row[column as keyof GradeRow], cell, column);
}

const header = '---\ncouncil: " Northmere Council "\nyear: 2008\n---\n\n';

describe('grades as data', () => {
  it('is one row for each area of the framework, told of or not', () => {
    const found = rows(`${header}## Staying safe\n\nGrade: 3\n`);
    assert.deepEqual(
      found.map(({ area }) => area),
      defaultFramework.areas.map(({ id }) => id),
    );
    assert.deepEqual([...new Set(found.map(({ council }) => council))], ['Northmere Council']);
    assert.deepEqual([...new Set(found.map(({ year }) => year))], [2008]);
  });

  it('follows the framework that the letter names', () => {
    const other = builtinFrameworks.find(({ id }) => id === 'apa-2006')!;
    assert.deepEqual(
      rows('---\nframework: apa-2006\n---\n').map(({ area }) => area),
      other.areas.map(({ id }) => id),
    );
  });

  it('says what is not known by nothing', () => {
    check('## Staying safe\n\nGrade: 3\n', 'being-healthy', {
      council: undefined,
      year: undefined,
      grade: undefined,
      label: undefined,
      selfGrade: undefined,
      difference: undefined,
      verdict: undefined,
      strengths: undefined,
      weaknesses: undefined,
      errors: 0,
    });
  });

  it('takes the grade of the field, the heading or the row, and no number off the scale', () => {
    check('## Staying safe\n\nGrade: 3\n', 'staying-safe', { grade: 3, label: 'good' });
    check('## Staying safe Grade 1\n', 'staying-safe', { grade: 1, label: 'inadequate' });
    const table = '| area | APA grade |\n| --- | --- |\n| Being healthy | 4 |\n| Staying safe | 2 |\n';
    check(table, 'being-healthy', { grade: 4, strengths: undefined });
    check('## Staying safe\n\nGrade: 5\n', 'staying-safe', { grade: undefined, label: undefined });
    check('## Staying safe\n\nGrade: l\n', 'staying-safe', { grade: undefined });
  });

  it('takes the verdict of the field, else that of the sentences', () => {
    const sentence = "\n\nThe council's analysis of its services is consistent with the evidence.\n";
    check(`## Staying safe\n\nGrade: 3${sentence}`, 'staying-safe', { verdict: 'consistent' });
    check(`## Staying safe\n\nGrade: 3\nSelf-assessment: overestimates${sentence}`, 'staying-safe', {
      verdict: 'overestimates',
    });
  });

  it('counts the difference in steps towards the better, whichever way the numbers run', () => {
    check('## Staying safe\n\nGrade: 2\nSelf-grade: 4\n', 'staying-safe', { selfGrade: 4, difference: 2 });
    check('## Staying safe\n\nGrade: 3\nSelf-grade: 2\n', 'staying-safe', { difference: -1 });
  });

  it('counts points; a list that says "none" has none', () => {
    check(
      '## Staying safe\n\n### Major strengths\n\n- One\n- Two\n\n### Important weaknesses and areas for development\n\nNone.\n',
      'staying-safe',
      { strengths: 2, weaknesses: 0 },
    );
  });

  it('counts the errors and warnings of the section and the row, and no others', () => {
    const text = `| area | APA grade |\n| --- | --- |\n| Being healthy | 4 |\n| Staying safe | 2 |\n\n## Staying safe\n\nGrade: 3\n`;
    const at = (place: string, severity: Counted['severity']) => ({
      start: text.indexOf(place),
      end: text.indexOf(place) + 1,
      severity,
    });
    const findings = [
      at('Staying safe | 2', 'error'),
      at('## Staying', 'warning'),
      at('Grade: 3', 'error'),
      at('Grade: 3', 'hint'),
      at('Being healthy', 'warning'),
      at('area', 'error'),
    ];
    check(text, 'staying-safe', { errors: 2, warnings: 1 }, findings);
    check(text, 'being-healthy', { errors: 0, warnings: 1 }, findings);
  });

  it('takes nothing from a header that cannot be read', () => {
    check('---\ncouncil: Northmere\nyear: [\n---\n## Staying safe\n\nGrade: 3\n', 'staying-safe', {
      council: undefined,
      grade: 3,
    });
  });
});
