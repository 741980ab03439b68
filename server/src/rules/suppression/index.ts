import type { Rule } from '../rule';

/** The rules of the family `suppression`. */
export const suppression: readonly Rule[] = [];
