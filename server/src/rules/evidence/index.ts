import type { Rule } from '../rule';
import direction from './direction';
import duplicate from './duplicate';
import empty from './empty';
import headingName from './headingName';
import missing from './missing';
import moreThanAll from './moreThanAll';
import noneAndPoints from './noneAndPoints';
import notAList from './notAList';
import order from './order';

/** The rules of the family `evidence`. */
export const evidence: readonly Rule[] = [
  missing,
  empty,
  noneAndPoints,
  notAList,
  duplicate,
  direction,
  moreThanAll,
  headingName,
  order,
];
