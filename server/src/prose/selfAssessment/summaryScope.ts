import type { Area, Framework } from '../../framework/framework';
import { areasAt } from '../areas/areaNames';
import { readableProse } from '../english/readableProse';
import { wordsOf } from '../english/words';

/** How far a sentence that sums up reaches: "in every area", "in staying safe". */
export type SummaryScope = 'all' | readonly Area[];

const ALL =
  /^\s+(?:in|across|for)\s+(?:all|every|each)(?:\s+of)?(?:\s+(?:the|its|these))?(?:\s+(?:five|outcome|single|one|of|these)){0,3}\s+(?:areas?|outcomes?)(?=\s*[.;,]|\s+and\s|\s*$)/i;
const PLACE = /^\s+(?:in|for|on)\s+/i;
/** So much text after the words is looked at, in UTF-16 units. */
const FAR = 300;

/** The areas that are named right after the words of a sentence; undefined where it does not say, or says more. */
export function summaryScope(after: string, framework: Framework): SummaryScope | undefined {
  const prose = readableProse(after.slice(0, FAR));
  if (ALL.test(prose)) return 'all';
  const place = PLACE.exec(prose);
  if (!place) return undefined;
  const words = wordsOf(prose, place[0].length);
  const named = areasAt(words, 0, framework);
  const next = named && words[named.end]?.key;
  return named && (next === undefined || '.;,'.includes(next) || next === 'and' || next === 'but')
    ? named.areas
    : undefined;
}
