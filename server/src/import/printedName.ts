import { memoize } from '../text/memoize';
import type { Area, Framework } from '../framework/framework';
import { nameKey } from '../text/key';
import { singleSpaced, stripped } from './lines';

/** "1.", "2.1", "3)": the number before a heading or a row. */
export const NUMBER = /^(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[A-H][.)])\s+(?=\p{L})/u;
const NOTE = /(?:[\u00B9\u00B2\u00B3\u2070\u2074-\u2079*\u2020\u2021]{1,3}|\[\d{1,2}\])$/;

/** The area that words name, as prints name it: with a number before it, and a full stop, colon or note's mark after it. */
export function areaPrinted(text: string, framework: Framework): Area | undefined {
  return mayNameArea(text, framework) ? framework.areaNamed(bareName(text)) : undefined;
}

const firstWords = memoize((framework: Framework) => new Set([...framework.areaNames.keys()].map(firstWord)));

/** Does the text begin as the name of an area does? Asked first, since most lines do not. */
export function mayNameArea(text: string, framework: Framework): boolean {
  return firstWords(framework).has(firstWord(text.slice(0, 60).trimStart().replace(NUMBER, '')));
}

function firstWord(text: string): string {
  return nameKey(/^[\p{L}\p{M}]*/u.exec(text)![0]);
}

/** A printed name without what stands around it. */
export function bareName(text: string): string {
  const name = stripped(singleSpaced(text).replace(NUMBER, ''), ' .:');
  return stripped(name.replace(NOTE, ''), ' .:');
}
