import type { Text } from '@codemirror/state';
import { MOST_BYTES } from '../../../server/src/protocol/fileRequests';
import { desk } from '../desk/desk';
import { happenings } from '../desk/happenings';
import { LETTER, TextDocument, textOf } from '../desk/textDocument';
import { showInformationMessage, showWarningMessage } from '../shell/messages';
import { commands } from '../vscode/commands';
import { l10n } from '../vscode/l10n';
import { Uri, nameOf } from '../vscode/uri';
import { type ChosenFile } from './chooseFile';
import { download } from './download';
import { fileSystem, writeTo } from './fileSystem';
import { fileType, pickTarget } from './pickers';

/** What is known of a letter's file, beside its text. */
interface LetterFile {
  /** The text that the file has; undefined for a letter that was never saved. */
  saved: Text | undefined;
  readonly handle: FileSystemFileHandle | undefined;
  readonly name: string;
  readonly lineEnd: '\n' | '\r\n';
  readonly hasMark: boolean;
}

const MARK = '\uFEFF';

/** The files of the open letters: how they were read, and so how they are written. */
class LetterFiles {
  readonly #files = new WeakMap<TextDocument, LetterFile>();
  #count = 0;

  of(document: TextDocument): LetterFile {
    const known = this.#files.get(document);
    if (known) return known;
    const name = nameOf(document.uri);
    const made: LetterFile = { saved: undefined, handle: undefined, name, lineEnd: '\n', hasMark: false };
    this.#files.set(document, made);
    return made;
  }

  /** Is there anything in the letter that its file does not have? */
  isDirty(document: TextDocument): boolean {
    const { saved } = this.of(document);
    return saved ? !saved.eq(document.text) : document.text.length > 0;
  }

  /** Opens a file as what it is: a letter in the editor, a print by way of an import. */
  async open({ file, handle }: ChosenFile): Promise<void> {
    if (file.size > MOST_BYTES) return tell(l10n.t('{0} is too large to be a letter.', file.name));
    const bytes = new Uint8Array(await file.arrayBuffer());
    const begin = String.fromCharCode(...bytes.subarray(0, 1024));
    if (begin.startsWith('PK') || begin.includes('%PDF-') || /\.(?:txt|docx|pdf)$/i.test(file.name))
      return importFile(file);
    const text = decoded(bytes);
    if (text === undefined)
      return tell(
        l10n.t(
          '{0} is not UTF-8 text. Save it as UTF-8 in the program it comes from, then open it again.',
          file.name,
        ),
      );
    this.show(file.name, text, { handle, isSaved: true });
  }

  /** Shows a text as a letter of this name. */
  show(
    name: string,
    text: string,
    { handle, isSaved }: { readonly handle?: FileSystemFileHandle; readonly isSaved: boolean },
  ): TextDocument {
    const hasMark = text.startsWith(MARK);
    const content = hasMark ? text.slice(1) : text;
    // Two files may have one name, and a file may be opened twice.
    const uri = Uri.from({ scheme: 'file', path: `/${++this.#count}/${name}` });
    const document = desk.add(new TextDocument(uri, LETTER, textOf(content)));
    this.#files.set(document, {
      saved: isSaved ? document.text : undefined,
      handle,
      name,
      lineEnd: /^[^\n]*\r\n/.test(content) ? '\r\n' : '\n',
      hasMark,
    });
    desk.show(document).view.focus();
    return document;
  }

  /** Saves the letter to its file; where there is none, or with `anew`, asks for one, or hands it to the browser. */
  async save(document: TextDocument, anew = false): Promise<boolean> {
    const { handle, name } = this.of(document);
    if (handle && !anew && (await this.#write(document, handle))) return true;
    const target = await pickTarget(name, [fileType(l10n.t('Letters'), '.apa')]);
    if (target === 'none') return false;
    if (target) return this.#write(document, target);
    download(name, this.#bytes(document));
    this.#saved(document, undefined, name);
    void showInformationMessage(l10n.t('{0} has been saved to your downloads.', name));
    return true;
  }

  async #write(document: TextDocument, handle: FileSystemFileHandle): Promise<boolean> {
    const { text } = document;
    try {
      await writeTo(handle, this.#bytes(document));
      this.#saved(document, handle, handle.name, text);
      return true;
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      void showWarningMessage(l10n.t('The file could not be written: {0}', why));
      return false;
    }
  }

  #bytes(document: TextDocument): Uint8Array {
    const { lineEnd, hasMark } = this.of(document);
    const text = [...document.text.iterLines()].join(lineEnd);
    return new TextEncoder().encode(hasMark ? MARK + text : text);
  }

  #saved(
    document: TextDocument,
    handle: FileSystemFileHandle | undefined,
    name: string,
    text = document.text,
  ): void {
    this.#files.set(document, { ...this.of(document), saved: text, handle, name });
    happenings.saved.fire(document);
  }
}

/** Text in another encoding is not guessed at: words would be lost. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

async function importFile(file: File): Promise<void> {
  await commands.executeCommand('apaLetter.importLetter', fileSystem.add(file));
}

function tell(words: string): void {
  void showWarningMessage(words);
}

export const letterFiles = new LetterFiles();
