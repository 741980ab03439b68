import type { Rule } from '../rule';
import duplicate from './duplicate';
import previousGrade from './previousGrade';
import previousMismatch from './previousMismatch';
import previousNotFound from './previousNotFound';

/** The rules of the family `letter`. */
export const letter: readonly Rule[] = [duplicate, previousNotFound, previousMismatch, previousGrade];
