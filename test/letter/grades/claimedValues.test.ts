import assert from 'node:assert/strict';
import { claimedValues } from '../../../server/src/letter/grades/claimedValues';
import { readLetter } from '../../../server/src/letter/letter';

/** The grades and self-grades that a letter gives its first area. */
function claimed(text: string): { grades: number[]; selfGrades: number[] } {
  const { assessments, framework } = readLetter(text);
  const [first] = assessments;
  assert.ok(first);
  return {
    grades: claimedValues(first, 'grade', framework.scale),
    selfGrades: claimedValues(first, 'self-grade', framework.scale),
  };
}

const row = (cells: string): string =>
  `| Area | Grade | Self-grade |\n| --- | --- | --- |\n| Being healthy | ${cells} |\n| Staying safe | 2 | |\n\n`;

describe('the numbers that an area is given', () => {
  it('are one where all places agree, or only one has a number', () => {
    assert.deepEqual(claimed(`${row('2 (adequate) | 3')}## Being healthy\n\nGrade: 2\n`), {
      grades: [2],
      selfGrades: [3],
    });
    assert.deepEqual(claimed(`${row('| 7')}## Being healthy\n\nGrade: 2\n`), { grades: [2], selfGrades: [] });
  });

  it('are several where places or the words beside them differ, the section’s first', () => {
    assert.deepEqual(claimed(`${row('2 | 3')}## Being healthy Grade 3\n\nGrade: 1\nSelf-grade: 4\n`), {
      grades: [3, 1, 2],
      selfGrades: [4, 3],
    });
    assert.deepEqual(claimed('## Being healthy\n\nGrade: 2 (good)\n').grades, [2, 3]);
    assert.deepEqual(claimed('## Being healthy\n\nGrade: 2 (so far)\n').grades, [2]);
  });

  it('are not taken from a row with a cell too many', () => {
    assert.deepEqual(claimed(`${row('2 | 3 | 4')}## Being healthy\n\nGrade: 3\n`), {
      grades: [3],
      selfGrades: [],
    });
  });
});
