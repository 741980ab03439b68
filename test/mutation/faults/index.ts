import type { Fault } from '../sample';
import { area } from './area';
import { comment, suppression } from './comment';
import { evidence } from './evidence';
import { field } from './field';
import { grade } from './grade';
import { disagreement, header } from './header';
import { bestFit, letter } from './letter';
import { proofReading } from './proofReading';
import { scale } from './scale';
import { selfAssessment } from './selfAssessment';
import { table } from './table';
import { text } from './text';

/** Every kind of fault that there is. */
export const faults: readonly Fault[] = [
  ...header,
  ...disagreement,
  ...grade,
  ...table,
  ...area,
  ...selfAssessment,
  ...field,
  ...evidence,
  ...scale,
  ...bestFit,
  ...text,
  ...proofReading,
  ...comment,
  ...suppression,
  ...letter,
];
