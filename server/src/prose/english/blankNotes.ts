import { isDigit, isLetter, isUpper } from './characters';
import { OPAQUE } from './quotes';
import { endsAbbreviation } from './sentences';

/** "[2]", "[2, 3]", "\\[2\\]" without its backslashes, "[sic]", superior figures, daggers. */
const MARKS =
  /\[ ?\d{1,3}(?:, ?\d{1,3}|[–-]\d{1,3}){0,4} ?\]|\[sic\]|[\u00B9\u00B2\u00B3\u2070\u2074-\u2079\u2020\u2021]/gi;
/** "adequate.[a]", "adequate.(2)": letters and round brackets, which may be words, mark a note right after a word only. */
const ATTACHED = /(?<=[\p{L}.,;:!?)\u2019\u201D])(?:\[(?:[a-z]|[ivx]{1,5}|note \d{1,3})\]|\(\d{1,2}\))/giu;
const FIGURES = /[.!?]["'\u2019\u201D)\uFFFC]?\d{1,2}(?=\s|$)/g;
const ANY = /[[\u00B2-\u00B9\u2020\u2021\u2070-\u2079]|[.!?)"'\u2019\u201D\uFFFC][\d(]/;

/**
 * The prose in the same length with the marks of notes as spaces: what a print has raised says nothing in the sentence,
 * and must not keep it from ending ("adequate.2 The council").
 */
export function blankNotes(prose: string): string {
  if (!ANY.test(prose)) return prose;
  return prose
    .replace(MARKS, spaces)
    .replace(ATTACHED, spaces)
    .replace(FIGURES, (mark: string, at: number) =>
      isRaised(prose, mark, at) ? withoutFigures(mark) : mark,
    );
}

/** Does the stop end a word, and does a sentence or nothing follow? "No.2", "p.4" and "3.5" are no sentences' ends. */
function isRaised(prose: string, mark: string, stop: number): boolean {
  const before = prose[stop - 1];
  if (isDigit(before) || !(isLetter(before) || before === OPAQUE || before === ')')) return false;
  if (mark[0] === '.' && endsAbbreviation(prose, stop)) return false;
  const next = /\S/.exec(prose.slice(stop + mark.length, stop + mark.length + 12))?.[0];
  return next === undefined || isUpper(next) || next === OPAQUE || '"“‘('.includes(next);
}

function withoutFigures(mark: string): string {
  return mark.replace(/\d/g, ' ');
}

function spaces(mark: string): string {
  return ' '.repeat(mark.length);
}
