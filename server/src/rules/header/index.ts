import type { Rule } from '../rule';

/** The rules of the family `header`. */
export const header: readonly Rule[] = [];
