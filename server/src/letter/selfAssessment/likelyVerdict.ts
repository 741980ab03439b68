import { distance } from 'fastest-levenshtein';
import type { Framework } from '../../framework/framework';
import type { Verdict } from '../../framework/types';
import { VERDICTS } from '../section/field';
import { Prose } from '../../prose/english/prose';
import { readSelfAssessments, verdictOf } from '../../prose/reading/read';
import { nameKey } from '../../text/key';
import { assessorOf, capital } from './selfGrades';

/** The verdict that other words in its place mean: "over-estimated", "consistant", "underestimates weaknesses". */
export function likelyVerdict(words: string, framework: Framework): Verdict | undefined {
  return sentenceVerdict(words, framework) ?? wordVerdict(words);
}

/** Read as the end of a sentence on the council: what is underestimated decides the direction. */
function sentenceVerdict(words: string, framework: Framework): Verdict | undefined {
  const own = `${capital(assessorOf(framework))}'s ${framework.data.selfAssessment.analyses[0] ?? 'analysis'}`;
  for (const verb of ['', 'is ']) {
    const sentence = new Prose(`${own} ${verb}${words}.`);
    const verdict = verdictOf(readSelfAssessments(sentence, framework));
    if (verdict) return verdict;
  }
  return undefined;
}

/** One word that begins like a verdict, or is a few letters off. More words could turn its sense round. */
function wordVerdict(words: string): Verdict | undefined {
  const key = nameKey(words).replace(/[- .]/g, '');
  if (key.length > 20 || / \S/.test(nameKey(words).replace(/^(over|under) /, ''))) return undefined;
  if (key.startsWith('overest')) return 'overestimates';
  if (key.startsWith('underest')) return 'underestimates';
  return VERDICTS.find((verdict) => distance(verdict, key) <= 2);
}
