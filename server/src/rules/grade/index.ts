import type { Rule } from '../rule';
import changed from './changed';
import count from './count';
import duplicate from './duplicate';
import invertedScale from './invertedScale';
import judgementMismatch from './judgementMismatch';
import labelMismatch from './labelMismatch';
import missing from './missing';
import notANumber from './notANumber';
import otherArea from './otherArea';
import outOfRange from './outOfRange';

/** The rules of the family `grade`. */
export const grade: readonly Rule[] = [
  missing,
  notANumber,
  outOfRange,
  duplicate,
  labelMismatch,
  invertedScale,
  judgementMismatch,
  otherArea,
  changed,
  count,
];
