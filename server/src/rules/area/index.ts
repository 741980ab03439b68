import type { Rule } from '../rule';

/** The rules of the family `area`. */
export const area: readonly Rule[] = [];
