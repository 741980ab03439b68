import type { Rule } from '../rule';

/** The rules of the family `evidence`. */
export const evidence: readonly Rule[] = [];
