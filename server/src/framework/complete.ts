import type { FrameworkData } from './types';

/** What a framework file may leave out. */
type Optional = 'judgement' | 'selfAssessment' | 'closing' | 'valediction' | 'sources';

/** A framework as a file gives it. */
export type FrameworkSource = Omit<FrameworkData, Optional> & Partial<Pick<FrameworkData, Optional>>;

/** The framework with what its file leaves out: without sentence frames no sentence is read, and none offered. */
export function complete(source: FrameworkSource): FrameworkData {
  return {
    closing: [],
    valediction: [],
    sources: [],
    judgement: { subjects: [], tails: [], here: [], sentence: '' },
    selfAssessment: {
      assessors: [],
      analyses: [],
      objects: { performance: [], strengths: [], weaknesses: [] },
      evidence: [],
      sentences: { consistent: '', overestimates: '', underestimates: '', mixed: '' },
    },
    ...source,
  };
}
