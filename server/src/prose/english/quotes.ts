import { isWordlike } from './characters';

/** Stands for each character of what is not the writer's own words: quotations, code, addresses. */
export const OPAQUE = '\uFFFC';

/** Opening marks and what closes them. The straight ones open and close. */
const CLOSING: Readonly<Record<string, string>> = {
  '"': '"',
  '\u201C': '\u201D',
  '\u201E': '\u201C',
  '\u00AB': '\u00BB',
  '\u2018': '\u2019',
  "'": "'",
};

const OPENINGS = /["'\u201C\u201E\u00AB\u2018]/;

/**
 * Quotations made opaque, a full stop or question mark at their end left standing. A double quotation that is never
 * closed runs to the end (a quotation over several paragraphs is written so); a single mark without a partner is an
 * apostrophe.
 */
export function blankQuotes(text: string): string {
  if (!OPENINGS.test(text)) return text;
  const marks = new Marks(text);
  let out = '';
  let done = 0;
  for (let i = 0; i < text.length; i++) {
    const close = CLOSING[text[i]!];
    if (close === undefined || !opens(text, i)) continue;
    const end = isApostrophe(close) ? marks.singleEnd(i, close) : (marks.next(close, i + 1) ?? text.length);
    if (end === undefined) continue;
    out += text.slice(done, i) + opaque(text.slice(i, end + 1));
    done = end + 1;
    i = end;
  }
  return out + text.slice(done);
}

function opaque(quotation: string): string {
  const stop = quotation.at(-2);
  if (quotation.length < 3 || !(stop === '.' || stop === '!' || stop === '?'))
    return OPAQUE.repeat(quotation.length);
  return OPAQUE.repeat(quotation.length - 2) + stop + OPAQUE;
}

function opens(text: string, at: number): boolean {
  const char = text[at];
  if (char !== '"' && char !== "'") return true;
  const after = text[at + 1];
  const before = text[at - 1];
  return !isWordlike(before) && !/[.,;!?)]/.test(before ?? ' ') && after !== undefined && after !== ' ';
}

function isApostrophe(char: string): boolean {
  return char === "'" || char === '\u2019';
}

/** Marks further on in the text. Asked from left to right, so that each place is looked at once for each kind. */
class Marks {
  readonly #seen = new Map<string, number>();

  constructor(private readonly text: string) {}

  /** The next place, from `from` on, that this mark stands at. */
  next(mark: string, from: number): number | undefined {
    return this.#find(mark, from, (at) => this.text[at] === mark);
  }

  /**
   * Where a single quotation ends. A mark after an "s" before a space may own the next word ("services' work"): it
   * ends the quotation only when no surer mark stands before the next quotation.
   */
  singleEnd(open: number, mark: string): number | undefined {
    const any = this.#find(`any ${mark}`, open + 1, (at) => this.#closes(at, mark));
    if (any === undefined || this.text[any - 1] !== 's') return any;
    const sure = this.#find(
      `sure ${mark}`,
      open + 1,
      (at) => this.#closes(at, mark) && !(this.text[at - 1] === 's' && this.text[at + 1] === ' '),
    );
    const opening = this.text[open]!;
    const next = this.#find(
      `open ${opening}`,
      any + 1,
      (at) => this.text[at] === opening && opens(this.text, at),
    );
    return sure !== undefined && (next === undefined || sure < next) ? sure : any;
  }

  #closes(at: number, mark: string): boolean {
    if (this.text[at] !== mark || this.text[at - 1] === ' ') return false;
    return !isWordlike(this.text[at + 1]);
  }

  #find(kind: string, from: number, is: (at: number) => boolean): number | undefined {
    let at = Math.max(this.#seen.get(kind) ?? 0, from);
    while (at < this.text.length && !is(at)) at++;
    this.#seen.set(kind, at);
    return at < this.text.length ? at : undefined;
  }
}
