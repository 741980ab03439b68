import assert from 'node:assert/strict';
import {
  InsertReplaceEdit,
  InsertTextFormat,
  type CompletionItem,
  type Diagnostic,
  type Position,
  type TextEdit,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { LspClient } from './lspClient';
import { fill } from './snippet';

/** Where an editor asks for suggestions by itself. */
const TRIGGERS = /[#:|-]$/;

/**
 * Somebody who writes a letter in an editor: keys, words, suggestions, Enter. The server hears of every step as a change
 * of a few characters, and after every step `seen` is called with what it finds.
 */
export class Writer {
  text = '';
  /** 0-based UTF-16 offset. */
  cursor = 0;
  version = 1;
  seen: (findings: readonly Diagnostic[], writer: Writer) => void = () => undefined;

  private constructor(
    private readonly client: LspClient,
    readonly uri: string,
  ) {}

  /** With an empty document. */
  static async open(client: LspClient, uri: string): Promise<Writer> {
    await client.open(uri, '');
    return new Writer(client, uri);
  }

  /** The line of the cursor, 0-based. */
  get line(): number {
    return this.#document().positionAt(this.cursor).line;
  }

  /** The text of that line. */
  get lineText(): string {
    return this.text.split('\n')[this.line]!;
  }

  /**
   * Types words, each a change of its own. In prose no suggestions come up. What is found is looked at after the first
   * word and after the last.
   */
  async type(words: string): Promise<void> {
    assert.ok(!words.includes('\n'), 'a new line is an Enter');
    const all = words.match(/\S+ *| +/g) ?? [];
    for (const [i, word] of all.entries()) {
      const look = i === 0 || i === all.length - 1;
      await this.#write([{ start: this.cursor, end: this.cursor, newText: word }], look);
      if (TRIGGERS.test(word) && /\S \S/.test(this.lineText)) assert.deepEqual(await this.offers(), []);
    }
  }

  /** A key of which every stroke is a change, as where suggestions come up while one types. */
  async keys(words: string): Promise<void> {
    for (const key of words) await this.#write([{ start: this.cursor, end: this.cursor, newText: key }]);
  }

  /** Deletes this many characters before the cursor. */
  async backspace(count: number): Promise<void> {
    await this.#write([{ start: this.cursor - count, end: this.cursor, newText: '' }]);
  }

  /** A new line, indented as the one before, as editors do; and what the server says about it. */
  async enter(): Promise<void> {
    const indent = /^ */.exec(this.lineText.slice(0, this.#position().character))![0];
    await this.#write([{ start: this.cursor, end: this.cursor, newText: `\n${indent}` }], false);
    const edits = await this.client.ask<TextEdit[]>('textDocument/onTypeFormatting', {
      textDocument: { uri: this.uri },
      position: this.#position(),
      ch: '\n',
      options: { tabSize: 2, insertSpaces: true },
    });
    await this.#apply(edits);
  }

  /** A new paragraph: as many of them as it takes. After a list or a table they end it. */
  async paragraph(): Promise<void> {
    while (!/(?:^|\n)\n$/.test(this.text.slice(0, this.cursor))) await this.enter();
  }

  /** Points of a list: the first mark is typed, the others come with Enter. */
  async points(words: readonly string[]): Promise<void> {
    await this.type('- ');
    for (const [i, point] of words.entries()) {
      if (i > 0) await this.enter();
      assert.equal(this.lineText, '- ');
      await this.type(point);
    }
  }

  /** Lines one below the other. */
  async lines(words: readonly string[]): Promise<void> {
    for (const [i, line] of words.entries()) {
      if (i > 0) await this.enter();
      await this.type(line);
    }
  }

  /** What the editor would list at the cursor. */
  offers(): Promise<CompletionItem[]> {
    return this.client.ask('textDocument/completion', {
      textDocument: { uri: this.uri },
      position: this.#position(),
      context: { triggerKind: 1 },
    });
  }

  /**
   * Takes the suggestion of this name, which its label may cut, and types words at its stops. What has been typed must fit it, and it must stand
   * among the first four.
   */
  async complete(label: string, ...words: readonly (string | undefined)[]): Promise<CompletionItem> {
    const items = await this.offers();
    const item = items.find((one) => one.label === label || one.filterText === label);
    const names = items.map((one) => one.label).join(' | ');
    assert.ok(item?.textEdit, `no “${label}” at “${this.lineText}” among: ${names}`);
    assert.ok(items.indexOf(item) < 4, `“${label}” stands far down in: ${names}`);
    const document = this.#document();
    const range = InsertReplaceEdit.is(item.textEdit) ? item.textEdit.insert : item.textEdit.range;
    const start = document.offsetAt(range.start);
    const typed = this.text.slice(start, this.cursor);
    assert.equal(document.offsetAt(range.end), this.cursor, label);
    assert.ok(isFound(typed, item.filterText ?? label), `“${typed}” does not find “${label}”`);
    const { newText } = item.textEdit;
    const { text, cursor } =
      item.insertTextFormat === InsertTextFormat.Snippet
        ? fill(newText, words)
        : { text: newText, cursor: newText.length };
    await this.#write([{ start, end: this.cursor, newText: text }], false);
    this.cursor = start + cursor;
    await this.#look();
    return item;
  }

  /** The whole letter in its usual form. */
  async format(): Promise<void> {
    const edits = await this.client.ask<TextEdit[]>('textDocument/formatting', {
      textDocument: { uri: this.uri },
      options: { tabSize: 2, insertSpaces: true },
    });
    await this.#apply(edits);
  }

  /** Sets the cursor after these words, which stand once in the letter. */
  goBehind(words: RegExp): void {
    const all = [...this.text.matchAll(new RegExp(words, `${words.flags}g`))];
    assert.equal(all.length, 1, words.source);
    this.cursor = all[0]!.index + all[0]![0].length;
  }

  goToEnd(): void {
    this.cursor = this.text.length;
  }

  async findings(): Promise<Diagnostic[]> {
    const { items } = await this.client.ask<{ items: Diagnostic[] }>('textDocument/diagnostic', {
      textDocument: { uri: this.uri },
    });
    return items;
  }

  async #apply(edits: readonly TextEdit[]): Promise<void> {
    const document = this.#document();
    await this.#write(
      edits.map(({ range, newText }) => ({
        start: document.offsetAt(range.start),
        end: document.offsetAt(range.end),
        newText,
      })),
    );
  }

  /** Makes changes of one and the same text, from the last to the first, so that each stands where it is said. */
  async #write(
    changes: readonly { start: number; end: number; newText: string }[],
    look = true,
  ): Promise<void> {
    const ordered = [...changes].sort((a, b) => b.start - a.start);
    const told = ordered.map(({ start, end, newText }) => {
      const document = this.#document();
      const range = { start: document.positionAt(start), end: document.positionAt(end) };
      this.text = this.text.slice(0, start) + newText + this.text.slice(end);
      if (end <= this.cursor) this.cursor += newText.length - (end - start);
      return { range, text: newText };
    });
    if (told.length > 0) await this.client.change(this.uri, ++this.version, told);
    if (look) await this.#look();
  }

  async #look(): Promise<void> {
    this.seen(await this.findings(), this);
  }

  #document(): TextDocument {
    return TextDocument.create(this.uri, 'apa-letter', this.version, this.text);
  }

  #position(): Position {
    return this.#document().positionAt(this.cursor);
  }
}

/** Are the letters of `typed` found in `words` in their order, the first at the beginning of a word? */
function isFound(typed: string, words: string): boolean {
  const rest = [...words.toLowerCase()];
  return [...typed.toLowerCase()].every((key) => {
    const at = rest.indexOf(key);
    rest.splice(0, at + 1);
    return at >= 0;
  });
}
