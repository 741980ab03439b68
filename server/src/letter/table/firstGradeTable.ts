import type { Framework } from '../../framework/framework';
import type { Passage } from '../../syntax/passage';
import { memoize } from '../../text/memoize';
import { readGradeTable, type GradeTable } from './gradeTable';

/** The first table of grades in the text. `year` is the letter's, where it is known. */
export function firstGradeTable(
  passages: readonly Passage[],
  framework: Framework,
  year: number | undefined,
): GradeTable | undefined {
  for (const passage of passages) {
    const table = gradeTableIn(passage, framework, year);
    if (table) return table;
  }
  return undefined;
}

const gradeTableOf = memoize(readGradeTable);
const gradeTableIn = memoize(
  (passage: Passage, framework: Framework, year: number | undefined): GradeTable | undefined => {
    for (const block of passage.blocks) {
      const table = block.kind === 'table' ? gradeTableOf(block, framework, year) : undefined;
      if (table) return table;
    }
    return undefined;
  },
);
