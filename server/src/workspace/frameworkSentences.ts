import type { FrameworkFault } from '../framework/fault';
import type { Framework } from '../framework/framework';
import type { FrameworkFile, Verdict } from '../framework/types';
import { VERDICTS } from '../letter/section/field';
import { Prose } from '../prose/english/prose';
import { readJudgements, readSelfAssessments, verdictOf } from '../prose/reading/read';

/**
 * Sentences of a framework file that would not be understood when a writer has inserted them: a judgement that does
 * not say its grade, a self-assessment that does not say its verdict.
 */
export function checkSentences(file: FrameworkFile, framework: Framework): FrameworkFault[] {
  const faults: FrameworkFault[] = [];
  if (file.judgement?.sentence !== undefined && !judges(framework))
    faults.push({
      path: ['judgement', 'sentence'],
      message:
        'This sentence would not be recognised as a judgement in a letter. Start it with one of the “subjects” and continue with “is {grade}”.',
    });
  for (const verdict of VERDICTS)
    if (file.selfAssessment?.sentences?.[verdict] !== undefined && !says(verdict, framework))
      faults.push({
        path: ['selfAssessment', 'sentences', verdict],
        message: `This sentence would not be recognised as “${verdict}” in a letter. Start it with one of the “assessors” or “analyses” and mention one of the “objects”.`,
      });
  return faults;
}

/** Does the sentence say every grade in the outcome areas? */
function judges(framework: Framework): boolean {
  const area = framework.areas.find(({ kind, graded }) => kind === 'outcome' && graded);
  if (!area) return true;
  return framework.scale.grades.every(({ value, label }) => {
    const sentence = framework.data.judgement.sentence.replaceAll('{grade}', label);
    const [reading, ...more] = readJudgements(new Prose(sentence), area, framework);
    return reading?.grade === value && more.length === 0;
  });
}

function says(verdict: Verdict, framework: Framework): boolean {
  const sentence = framework.data.selfAssessment.sentences[verdict];
  return verdictOf(readSelfAssessments(new Prose(sentence), framework)) === verdict;
}
