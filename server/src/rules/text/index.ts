import type { Rule } from '../rule';

/** The rules of the family `text`. */
export const text: readonly Rule[] = [];
