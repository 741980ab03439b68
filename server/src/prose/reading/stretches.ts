import type { Word } from '../english/words';

/** Words that end every stretch of unknown ones. */
const DANGER = new Set(
  (
    'if when whenever where wherever unless except excepting excluding whether until once provided providing assuming ' +
    'said says say claimed claims claim believes believe reports reported compared comparison than would could should ' +
    'might may not no never only partly apart aside but according though although'
  ).split(' '),
);
const MARKS = new Set([',', ')', '(', '\u2013', '\u2014', '-', ';', '.', '!', '?', '\uFFFC']);
const STRETCH = 40;
const COMMAS = 4;

/** "May" is a month too. */
function isDanger({ key, capital }: Word): boolean {
  return DANGER.has(key) && !(key === 'may' && capital);
}

/** Each comma, bracket or dash that a stretch of any words may end before. */
export function stretch(words: readonly Word[], at: number): number[] {
  const ends: number[] = [];
  for (let i = at; i < words.length && i < at + STRETCH && ends.length < COMMAS; i++) {
    const { key } = words[i]!;
    if (isDanger(words[i]!) || '.;!?'.includes(key)) break;
    if (i > at && MARKS.has(key)) ends.push(i);
  }
  return ends;
}

/** One to twelve words without a mark. */
export function fewWords(words: readonly Word[], at: number): number[] {
  const ends: number[] = [];
  for (let i = at; i < words.length && i < at + 12; i++) {
    const { key } = words[i]!;
    if (isDanger(words[i]!) || (MARKS.has(key) && key !== '/')) break;
    ends.push(i + 1);
  }
  return ends;
}
