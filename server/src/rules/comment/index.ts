import type { Rule } from '../rule';
import slip from './slip';
import unclosed from './unclosed';

/** The rules of the family `comment`. */
export const comment: readonly Rule[] = [unclosed, slip];
