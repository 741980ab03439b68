import type { Rule } from '../rule';
import mergeConflict from './mergeConflict';

/** The rules of the family `text`. */
export const text: readonly Rule[] = [mergeConflict];
