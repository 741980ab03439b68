import { Text } from '@codemirror/state';
import { Position, Range } from '../vscode/places';
import type { Uri } from '../vscode/uri';

/** The id of the language of letters. */
export const LETTER = 'apa-letter';

/** A text under an address, as VS Code has it: a letter, or something to read. */
export class TextDocument {
  version = 1;
  isClosed = false;

  constructor(
    readonly uri: Uri,
    readonly languageId: string,
    public text: Text,
  ) {}

  get isUntitled(): boolean {
    return this.uri.scheme === 'untitled';
  }

  get lineCount(): number {
    return this.text.lines;
  }

  getText(range?: Range): string {
    return range
      ? this.text.sliceString(this.offsetAt(range.start), this.offsetAt(range.end))
      : this.text.toString();
  }

  lineAt(line: number | Position) {
    const number = typeof line === 'number' ? line : line.line;
    const { text } = this.text.line(number + 1);
    return {
      lineNumber: number,
      text,
      range: new Range(number, 0, number, text.length),
      isEmptyOrWhitespace: text.trim() === '',
    };
  }

  /** A place that lies beyond the text is moved into it. */
  offsetAt({ line, character }: { readonly line: number; readonly character: number }): number {
    if (line >= this.text.lines) return this.text.length;
    const { from, length } = this.text.line(Math.max(0, line) + 1);
    return from + Math.min(Math.max(0, character), length);
  }

  positionAt(offset: number): Position {
    const { number, from } = this.text.lineAt(Math.min(Math.max(0, offset), this.text.length));
    return new Position(number - 1, Math.min(offset, this.text.length) - from);
  }
}

/** Line ends of all systems are one here; which one a file had is kept beside it. */
export function textOf(text: string): Text {
  return Text.of(text.split(/\r\n|\r|\n/));
}
