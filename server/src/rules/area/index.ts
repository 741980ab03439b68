import type { Rule } from '../rule';
import duplicate from './duplicate';
import headingLevel from './headingLevel';
import inconsistentName from './inconsistentName';
import missing from './missing';
import order from './order';
import otherName from './otherName';
import unknown from './unknown';

/** The rules of the family `area`. */
export const area: readonly Rule[] = [
  missing,
  unknown,
  duplicate,
  inconsistentName,
  otherName,
  order,
  headingLevel,
];
