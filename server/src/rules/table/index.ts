import type { Rule } from '../rule';

/** The rules of the family `table`. */
export const table: readonly Rule[] = [];
