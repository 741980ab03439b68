import { EventEmitter } from '../vscode/events';
import type { Range } from '../vscode/places';
import type { Uri } from '../vscode/uri';
import type { LetterEditor } from './letterEditor';
import type { TextDocument } from './textDocument';

interface DocumentChanged {
  readonly document: TextDocument;
  /** The last in the text stands first, as in VS Code. */
  readonly contentChanges: readonly {
    readonly range: Range;
    readonly rangeOffset: number;
    readonly rangeLength: number;
    readonly text: string;
  }[];
  /** 1 for what is undone, 2 for what is done again. */
  readonly reason: 1 | 2 | undefined;
}

/** What happens to documents and editors; VS Code's interface and the page's own parts listen to the same. */
export const happenings = {
  opened: new EventEmitter<TextDocument>(),
  closed: new EventEmitter<TextDocument>(),
  changed: new EventEmitter<DocumentChanged>(),
  saved: new EventEmitter<TextDocument>(),
  activeEditor: new EventEmitter<LetterEditor | undefined>(),
  scrolled: new EventEmitter<{ readonly textEditor: LetterEditor }>(),
  selected: new EventEmitter<LetterEditor>(),
  diagnostics: new EventEmitter<{ readonly uris: readonly Uri[] }>(),
};
