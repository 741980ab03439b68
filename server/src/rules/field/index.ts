import type { Rule } from '../rule';

/** The rules of the family `field`. */
export const field: readonly Rule[] = [];
