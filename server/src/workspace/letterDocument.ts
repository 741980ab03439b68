import type { Range, TextDocument, TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { readPassages, type Passage } from '../syntax/passage';
import { reread } from '../syntax/reread';
import type { TextEdit } from '../text/edit';
import type { Position } from '../text/position';
import { TextPieces } from '../text/pieces';

/**
 * An open text with its blocks, which follow its edits: an edit changes a piece of the text and, when somebody asks for
 * the blocks, has those read again that it touches. Nothing is done once for every key that can be done once for many.
 */
export class LetterDocument implements TextDocument {
  /** The same for all its versions; see `Letter`. */
  readonly memory: object = {};
  #text: TextPieces;
  #version: number;
  #passages: readonly Passage[] | undefined;
  /** What has been done to the text since the blocks were read, in order, each in terms of the text before it. */
  #pending: TextEdit[] = [];

  constructor(
    readonly uri: string,
    readonly languageId: string,
    version: number,
    text: string,
  ) {
    this.#text = new TextPieces(text);
    this.#version = version;
  }

  get version(): number {
    return this.#version;
  }

  get lineCount(): number {
    return this.#text.lineCount;
  }

  /** The passages of this version. A list of an earlier version must not be used: its blocks have moved. */
  get passages(): readonly Passage[] {
    let passages = this.#passages ?? readPassages(this.#text.toString());
    for (const edit of this.#pending) ({ passages } = reread(passages, edit));
    this.#pending = [];
    this.#passages = passages;
    return passages;
  }

  getText(range?: Range): string {
    if (!range) return this.#text.toString();
    const { start, end } = this.#between(range);
    return this.#text.slice(start, end);
  }

  getLineRange(line: number): Range {
    const at = Math.max(0, Math.min(line, this.lineCount - 1));
    const character = line < 0 ? 0 : this.#text.line(at)!.text.length;
    return { start: { line: at, character: 0 }, end: { line: at, character } };
  }

  getEOLCharacters(line: number): string {
    return this.#text.line(line)?.end ?? '';
  }

  positionAt(offset: number): Position {
    return this.#text.positionAt(offset);
  }

  offsetAt(position: Position): number {
    return this.#text.offsetAt(position);
  }

  /** Applies changes in order, each to the result of the one before (T23). */
  update(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    for (const change of changes) {
      if ('range' in change) this.#replace({ ...this.#between(change.range), newText: change.text });
      else {
        this.#text = new TextPieces(change.text);
        this.#passages = undefined;
        this.#pending = [];
      }
    }
    this.#version = version;
  }

  #replace(edit: TextEdit): void {
    this.#text.replace(edit.start, edit.end, edit.newText);
    if (!this.#passages) return;
    const last = this.#pending.pop();
    this.#pending.push(...(last ? joined(last, edit) : [edit]));
  }

  /** Offsets of a range, whichever of its ends comes first. */
  #between({ start, end }: Range): { start: number; end: number } {
    const [a, b] = [this.#text.offsetAt(start), this.#text.offsetAt(end)];
    return { start: Math.min(a, b), end: Math.max(a, b) };
  }
}

/** Two edits, one after the other, as one when the second lies within what the first has put in. */
function joined(first: TextEdit, second: TextEdit): TextEdit[] {
  const from = second.start - first.start;
  const to = second.end - first.start;
  if (from < 0 || to > first.newText.length) return [first, second];
  return [{ ...first, newText: first.newText.slice(0, from) + second.newText + first.newText.slice(to) }];
}

/** How the protocol's document store makes and changes documents. */
export const letterDocuments = {
  create: (uri: string, languageId: string, version: number, content: string): LetterDocument =>
    new LetterDocument(uri, languageId, version, content),
  update(
    document: LetterDocument,
    changes: TextDocumentContentChangeEvent[],
    version: number,
  ): LetterDocument {
    document.update(changes, version);
    return document;
  },
};
