import { buildLetter, type Letter, type LetterOptions } from '../../server/src/letter/letter';
import { readPassages, type Passage } from '../../server/src/syntax/passage';
import { reread } from '../../server/src/syntax/reread';
import type { TextEdit } from '../../server/src/text/edit';

/** A letter that is edited: what an edit leaves as it was is not read again. */
export class Editor {
  #text: string;
  #passages: readonly Passage[];

  constructor(
    private readonly original: string,
    private readonly options: LetterOptions,
  ) {
    this.#text = original;
    this.#passages = readPassages(original);
  }

  /** Takes the last changes back and makes others. The letter holds until the next call. */
  show(text: string): Letter {
    this.#type(this.original);
    this.#type(text);
    return buildLetter(this.#passages, this.options);
  }

  #type(text: string): void {
    if (text === this.#text) return;
    this.#passages = reread(this.#passages, difference(this.#text, text)).passages;
    this.#text = text;
  }
}

/** One edit that makes `after` of `before`. */
function difference(before: string, after: string): TextEdit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let same = 0;
  while (same < most - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
  return { start, end: before.length - same, newText: after.slice(start, after.length - same) };
}
