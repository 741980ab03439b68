import type { Rule } from '../rule';
import malformedRow from './malformedRow';
import missing from './missing';
import order from './order';
import rowDuplicate from './rowDuplicate';
import rowMissing from './rowMissing';
import rowUnknown from './rowUnknown';
import secondTable from './secondTable';
import sectionMismatch from './sectionMismatch';

/** The rules of the family `table`. */
export const table: readonly Rule[] = [
  missing,
  rowMissing,
  rowUnknown,
  rowDuplicate,
  malformedRow,
  sectionMismatch,
  secondTable,
  order,
];
