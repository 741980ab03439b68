import type { Rule } from '../rule';

/** The rules of the family `best-fit`. */
export const bestFit: readonly Rule[] = [];
