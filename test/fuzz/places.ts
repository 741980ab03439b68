import assert from 'node:assert/strict';
import { Range, type Position, type TextEdit } from 'vscode-languageserver-types';

/** The places of one text as the protocol counts them, and whether an answer's lie in it. */
export class Places {
  readonly #lines: readonly string[];

  constructor(
    readonly uri: string,
    readonly text: string,
  ) {
    this.#lines = text.split(/\r\n|\r|\n/);
  }

  get lineCount(): number {
    return this.#lines.length;
  }

  /** The range lies in the text, ends where it begins or later, and divides no character (T01, T05, T13). */
  range(range: Range): void {
    assert.ok(Range.is(range), `no range: ${JSON.stringify(range)}`);
    for (const position of [range.start, range.end]) this.#position(position);
    assert.ok(compare(range.start, range.end) <= 0, `ends before it begins: ${JSON.stringify(range)}`);
  }

  holds(outer: Range, inner: Range): void {
    assert.ok(
      compare(outer.start, inner.start) <= 0 && compare(inner.end, outer.end) <= 0,
      `${JSON.stringify(inner)} is not in ${JSON.stringify(outer)} (T49)`,
    );
  }

  /** Edits lie in the text and not over one another. */
  edits(edits: readonly TextEdit[]): void {
    const sorted = edits
      .map(({ range }) => range)
      .sort((a, b) => compare(a.start, b.start) || compare(a.end, b.end));
    for (const [index, range] of sorted.entries()) {
      this.range(range);
      const before = sorted[index - 1];
      if (before) assert.ok(compare(before.end, range.start) <= 0, 'edits over one another');
    }
  }

  #position(position: Position): void {
    const line = this.#lines[position.line];
    const { character } = position;
    assert.ok(line !== undefined && character <= line.length, `not in the text: ${JSON.stringify(position)}`);
    const divides =
      /[\uD800-\uDBFF]/.test(line[character - 1] ?? '') && /[\uDC00-\uDFFF]/.test(line[character] ?? '');
    assert.ok(!divides, `divides a character: ${JSON.stringify(position)}`);
  }
}

function compare(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}
