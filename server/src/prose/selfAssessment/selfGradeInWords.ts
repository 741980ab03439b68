import { memoize } from '../../text/memoize';
import type { Scale } from '../../framework/framework';
import type { Prose } from '../english/prose';
import { numberOf } from '../figures/quantity';

/** What a sentence says of the grade that the council gave itself; 0-based UTF-16 offsets into the prose. */
export interface SelfGradeInWords {
  /** The grade, or how many grades better than the inspectors' it is. */
  readonly grade?: number;
  readonly steps?: number;
  readonly from: number;
  readonly to: number;
}

const COUNCIL = String.raw`(?:the (?:council|local authority|authority)|it)`;
const ITSELF = String.raw`(?:itself|its own performance|its performance|its (?:own )?(?:work|services)(?: in this (?:area|aspect))?|this area|this aspect)`;
const NUMBER = '(one|two|three|a)';
const HIGHER = '(higher|better|above|lower|worse|below)';
const OURS = String.raw`(?:ours|our (?:grade|judgement)|(?:the )?inspectors'?(?: did| grade| judgement)?|we did|that of (?:the )?inspectors|the grade (?:given|awarded) (?:here|by inspectors))`;
/** "judged its own performance to be good", "graded itself good" */
const JUDGED = (words: string): string =>
  String.raw`^${COUNCIL} (?:has |had )?(?:judged|graded|rated|assessed) ${ITSELF} (?:to be |as |as being )?(${words})(?=[ ,.;:]|$)(?! or | in \w+ (?:of|schools))`;
/** "gave itself a grade of good", "awarded itself a 3" */
const GAVE = (words: string): string =>
  String.raw`^${COUNCIL} (?:gave|awarded|gives|awards) itself (?:a |an )?(?:grade of |grade )?(${words}|\d)(?=[ ,.;:]|$)`;
/** "The council's own grade is one lower than ours" */
const ITS_OWN = String.raw`^(?:the council's|its) (?:own |self-)(?:grade|judgement|assessment) (?:is|was) ${NUMBER} (?:grades? )?${HIGHER}(?: than)? ${OURS}`;
/** "Our grade is one lower than the council's own" */
const OUR_OWN = String.raw`^(?:our|the inspectors'|inspectors') (?:grade|judgement) (?:is|was) ${NUMBER} (?:grades? )?${HIGHER}(?: than)? (?:the council's|its)(?: own)?`;
/** ", one grade higher than inspectors did" after the first two */
const THAN = String.raw`,? (?:which is |that is )?${NUMBER} grades? ${HIGHER}(?: than)? ${OURS}`;
const ANOTHER_TIME = /\b(?:19|20)\d\d\b|\b(?:last|previous|previously|earlier)\b/i;

interface Patterns {
  readonly said: readonly RegExp[];
  readonly steps: readonly { readonly pattern: RegExp; readonly sign: 1 | -1 }[];
}

const patternsOf = memoize((scale: Scale): Patterns => {
  const words = [...scale.words()].map(([word]) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return {
    said: [JUDGED(words), GAVE(words)].map((one) => new RegExp(one, 'i')),
    steps: [
      { pattern: new RegExp(ITS_OWN, 'i'), sign: 1 },
      { pattern: new RegExp(OUR_OWN, 'i'), sign: -1 },
      { pattern: new RegExp(THAN, 'i'), sign: 1 },
    ],
  };
});

/** What prose says of the council's own grade in this area; apostrophes are straight in the copy that is read. */
export function selfGradesInWords({ text, sentences }: Prose, scale: Scale): SelfGradeInWords[] {
  if (!/\b(?:judged|graded|rated|assessed|gave|awarded|gives|awards|grade|judgement)\b/i.test(text))
    return [];
  const plain = text.replaceAll('’', "'");
  const { said, steps } = patternsOf(scale);
  return sentences.flatMap(({ from, to }): SelfGradeInWords[] => {
    const [sentence = ''] = plain.slice(from, to).split(';');
    if (ANOTHER_TIME.test(sentence)) return [];
    const found: SelfGradeInWords[] = [];
    const first = said.map((pattern) => pattern.exec(sentence)).find((match) => match !== null);
    const word = first?.[1];
    if (first && word) {
      const grade = /^\d$/.test(word) ? Number(word) : scale.gradeOfWord(word)?.value;
      const end = from + first[0].length;
      if (grade !== undefined) found.push({ grade, from: end - word.length, to: end });
    }
    for (const { pattern, sign } of steps) {
      const match = pattern.exec(sentence);
      const count = match ? (match[1]!.toLowerCase() === 'a' ? 1 : numberOf(match[1]!)) : undefined;
      if (!match || count === undefined || (pattern.source.startsWith('^') ? false : !first)) continue;
      const way = /^(?:higher|better|above)$/i.test(match[2]!) ? 1 : -1;
      const at = from + match.index + match[0].toLowerCase().indexOf(match[1]!.toLowerCase());
      found.push({ steps: sign * way * count, from: at, to: from + match.index + match[0].length });
      break;
    }
    return found;
  });
}
