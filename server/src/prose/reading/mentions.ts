import type { Framework } from '../../framework/framework';
import { wordsOf } from '../english/words';

/** What a sentence on the council's own assessment speaks of, besides the framework's words for it. */
const OBJECTS =
  'self,own,view,opinion,judg,grade,grading,rating,rated,marked,scored,assessment,evaluation,picture,understanding,account,perception,aware,credit,claim,well,improve,develop,strong,weak,appraisal,conclusion,finding,analys,awarded,accurate'.split(
    ',',
  );

/** Can a text have a judgement in it? Quick, and never wrong when it says no. */
export function mentionsScale({ scale: { grades } }: Framework): (text: string) => boolean {
  return lastWords(
    grades.flatMap(({ label, synonyms = [], descriptors = [] }) => [label, ...synonyms, ...descriptors]),
  );
}

/** Can a text say how the council sees itself? Quick, and never wrong when it says no. */
export function mentionsSelf({ data: { selfAssessment } }: Framework): (text: string) => boolean {
  const { analyses, objects } = selfAssessment;
  return lastWords([analyses, OBJECTS, ...Object.values(objects)].flat());
}

/** Looks for the last words of the phrases, as parts of words. */
function lastWords(phrases: readonly string[]): (text: string) => boolean {
  const lasts = phrases.flatMap((phrase) => wordsOf(phrase).at(-1)?.key ?? []);
  if (lasts.length === 0) return () => false;
  const escaped = [...new Set(lasts)].map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`));
  const pattern = new RegExp(escaped.join('|'), 'iu');
  return (text) => pattern.test(text.normalize('NFC'));
}
