import type { Rule } from '../rule';
import judgementMismatch from './judgementMismatch';
import outOfRange from './outOfRange';

/** The rules of the family `grade`. */
export const grade: readonly Rule[] = [outOfRange, judgementMismatch];
