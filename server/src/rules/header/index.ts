import type { Rule } from '../rule';
import act from './act';
import dateOrder from './dateOrder';
import disagrees from './disagrees';
import duplicateKey from './duplicateKey';
import frameworkYear from './frameworkYear';
import invalidDate from './invalidDate';
import invalidPeriod from './invalidPeriod';
import missing from './missing';
import missingKey from './missingKey';
import needsQuotes from './needsQuotes';
import notFirst from './notFirst';
import otherCouncil from './otherCouncil';
import periodMismatch from './periodMismatch';
import syntax from './syntax';
import unknownFramework from './unknownFramework';
import unknownKey from './unknownKey';
import valediction from './valediction';
import wrongType from './wrongType';

/** The rules of the family `header`. */
export const header: readonly Rule[] = [
  missing,
  notFirst,
  missingKey,
  syntax,
  needsQuotes,
  unknownKey,
  duplicateKey,
  wrongType,
  invalidDate,
  invalidPeriod,
  periodMismatch,
  dateOrder,
  disagrees,
  unknownFramework,
  otherCouncil,
  frameworkYear,
  valediction,
  act,
];
