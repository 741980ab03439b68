import type { Rule } from '../rule';
import equalButRosy from './equalButRosy';
import gradeMismatch from './gradeMismatch';
import missing from './missing';
import proseContradictsGrades from './proseContradictsGrades';
import selfGradeInWords from './selfGradeInWords';
import sentencesContradict from './sentencesContradict';
import summaryMismatch from './summaryMismatch';
import unknownVerdict from './unknownVerdict';
import verdictContradictsGrades from './verdictContradictsGrades';
import verdictContradictsProse from './verdictContradictsProse';

/** The rules of the family `self-assessment`. */
export const selfAssessment: readonly Rule[] = [
  gradeMismatch,
  verdictContradictsGrades,
  verdictContradictsProse,
  proseContradictsGrades,
  sentencesContradict,
  selfGradeInWords,
  equalButRosy,
  summaryMismatch,
  missing,
  unknownVerdict,
];
