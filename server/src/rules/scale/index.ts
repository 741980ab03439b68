import type { Rule } from '../rule';
import wrongLegend from './wrongLegend';

/** The rules of the family `scale`. */
export const scale: readonly Rule[] = [wrongLegend];
