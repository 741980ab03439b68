import type { Rule } from '../rule';
import implausible from './implausible';

/** The rules of the family `best-fit`. */
export const bestFit: readonly Rule[] = [implausible];
