import type { Rule } from '../rule';
import unknownDirective from './unknownDirective';
import unknownRule from './unknownRule';
import unused from './unused';

/** The rules of the family `suppression`. */
export const suppression: readonly Rule[] = [unused, unknownRule, unknownDirective];
