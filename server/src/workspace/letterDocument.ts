import {
  TextDocument,
  type Range,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver-textdocument';
import type { Block } from '../syntax/blocks';
import { readBlocks } from '../syntax/reader';
import { reread } from '../syntax/reread';

/** An open text with its blocks, which follow its edits: an edit reads again what it touches, and no more. */
export class LetterDocument implements TextDocument {
  #blocks: readonly Block[] | undefined;

  constructor(readonly text: TextDocument) {}

  get uri(): string {
    return this.text.uri;
  }

  get languageId(): string {
    return this.text.languageId;
  }

  get version(): number {
    return this.text.version;
  }

  get lineCount(): number {
    return this.text.lineCount;
  }

  /** The blocks of this version. A list of an earlier version must not be used: its blocks have moved. */
  get blocks(): readonly Block[] {
    this.#blocks ??= readBlocks(this.text.getText());
    return this.#blocks;
  }

  getText(range?: Range): string {
    return this.text.getText(range);
  }

  getLineRange(line: number): Range {
    return this.text.getLineRange(line);
  }

  getEOLCharacters(line: number): string {
    return this.text.getEOLCharacters(line);
  }

  positionAt(offset: number): ReturnType<TextDocument['positionAt']> {
    return this.text.positionAt(offset);
  }

  offsetAt(position: Parameters<TextDocument['offsetAt']>[0]): number {
    return this.text.offsetAt(position);
  }

  /** Applies changes in order, each to the result of the one before (T23). */
  update(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    for (const change of changes) {
      if (this.#blocks && 'range' in change) {
        const a = this.text.offsetAt(change.range.start);
        const b = this.text.offsetAt(change.range.end);
        const edit = { start: Math.min(a, b), end: Math.max(a, b), newText: change.text };
        ({ blocks: this.#blocks } = reread(this.#blocks, edit));
      } else this.#blocks = undefined;
      TextDocument.update(this.text, [change], version);
    }
    if (changes.length === 0) TextDocument.update(this.text, [], version);
  }
}

/** How the protocol's document store makes and changes documents. */
export const letterDocuments = {
  create: (uri: string, languageId: string, version: number, content: string): LetterDocument =>
    new LetterDocument(TextDocument.create(uri, languageId, version, content)),
  update(
    document: LetterDocument,
    changes: TextDocumentContentChangeEvent[],
    version: number,
  ): LetterDocument {
    document.update(changes, version);
    return document;
  },
};
