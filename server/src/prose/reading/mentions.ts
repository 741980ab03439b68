import type { Framework } from '../../framework/framework';
import { wordsOf } from '../english/words';

/** What a sentence on the council's own assessment speaks of, besides the framework's words for it. */
const OBJECTS = (
  'self,own,view,views,opinion,judgement,judgements,grade,grades,grading,rating,assessment,evaluation,picture,understanding,account,' +
  'perception,awareness,aware,credit,claims,develop,improve,well,good,done,strengths,strong,weak,know,knows,appraisal,score,marked,' +
  'rated,graded,scored,conclusions,findings'
).split(',');

/** Without one of these no sentence says how the council sees itself. */
const ASSESSES =
  /over|under|exagger|inflat|ignor|neglect|minimis|omit|miss|down|too |unduly|excess|unreal|insuffic|consisten|accura|realis|honest|candid|sound|fair|balanc|reliab|correct|frank|objectiv|credible|valid|true|truth|justif|reflect|match|accord|agree|same|borne|bear|support|confirm|share|endors|know|aware|understand|good|clear|fail|not |higher|lower|than|give|gave|credit|claim|light|justice|line|glow|deep|firm|secure|strong|thorough|up |low|high|harsh|recogn|identif/i;

/** Can a text have a judgement in it? Quick, and never wrong when it says no. */
export function mentionsScale({ scale: { grades } }: Framework): (text: string) => boolean {
  return lastWords(
    grades.flatMap(({ label, synonyms = [], descriptors = [] }) => [label, ...synonyms, ...descriptors]),
  );
}

/** Can a text say how the council sees itself? Quick, and never wrong when it says no. */
export function mentionsSelf({ data: { selfAssessment } }: Framework): (text: string) => boolean {
  const { analyses, objects, topics } = selfAssessment;
  const has = lastWords([analyses, topics, OBJECTS, ...Object.values(objects)].flat());
  return (text) => ASSESSES.test(text) && has(text);
}

/** Looks for the last words of the phrases, as parts of words. */
function lastWords(phrases: readonly string[]): (text: string) => boolean {
  const lasts = phrases.flatMap((phrase) => wordsOf(phrase).at(-1)?.key ?? []);
  if (lasts.length === 0) return () => false;
  const escaped = [...new Set(lasts)].map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`));
  const pattern = new RegExp(escaped.join('|'), 'iu');
  return (text) => pattern.test(text.normalize('NFC'));
}
