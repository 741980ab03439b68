import type { Rule } from '../rule';

/** The rules of the family `scale`. */
export const scale: readonly Rule[] = [];
