import type { Rule } from '../rule';
import duplicate from './duplicate';
import empty from './empty';
import headingName from './headingName';
import missing from './missing';
import notAList from './notAList';
import order from './order';

/** The rules of the family `evidence`. */
export const evidence: readonly Rule[] = [missing, empty, notAList, duplicate, headingName, order];
