import type { Rule } from '../rule';
import duplicate from './duplicate';
import misplaced from './misplaced';
import unknown from './unknown';

/** The rules of the family `field`. */
export const field: readonly Rule[] = [unknown, duplicate, misplaced];
