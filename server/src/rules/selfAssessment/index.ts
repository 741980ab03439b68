import type { Rule } from '../rule';

/** The rules of the family `self-assessment`. */
export const selfAssessment: readonly Rule[] = [];
