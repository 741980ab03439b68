import type { Rule } from '../rule';
import fieldForm from './fieldForm';
import headingForm from './headingForm';
import listMarker from './listMarker';
import mergeConflict from './mergeConflict';
import noBreakSpace from './noBreakSpace';
import placeholder from './placeholder';
import tableForm from './tableForm';

/** The rules of the family `text`. */
export const text: readonly Rule[] = [
  mergeConflict,
  placeholder,
  listMarker,
  noBreakSpace,
  headingForm,
  fieldForm,
  tableForm,
];
