import type { Rule } from '../rule';
import brokenOff from './brokenOff';
import doubled from './doubled';
import fieldForm from './fieldForm';
import headingForm from './headingForm';
import listMarker from './listMarker';
import mergeConflict from './mergeConflict';
import noBreakSpace from './noBreakSpace';
import placeholder from './placeholder';
import tableForm from './tableForm';
import unclosed from './unclosed';

/** The rules of the family `text`. */
export const text: readonly Rule[] = [
  mergeConflict,
  placeholder,
  doubled,
  unclosed,
  brokenOff,
  listMarker,
  noBreakSpace,
  headingForm,
  fieldForm,
  tableForm,
];
