import type { Rule } from '../rule';
import duplicate from './duplicate';
import joined from './joined';
import misplaced from './misplaced';
import unknown from './unknown';
import wrappedRemark from './wrappedRemark';

/** The rules of the family `field`. */
export const field: readonly Rule[] = [unknown, duplicate, misplaced, joined, wrappedRemark];
