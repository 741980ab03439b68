import { desk } from '../desk/desk';
import { happenings } from '../desk/happenings';
import type { LetterEditor } from '../desk/letterEditor';
import { LETTER, type TextDocument } from '../desk/textDocument';
import { fileSystem } from '../files/fileSystem';
import { fileType, pickTarget } from '../files/pickers';
import { chooseFile } from '../files/chooseFile';
import { log } from '../shell/log';
import { showErrorMessage, showInformationMessage, showWarningMessage } from '../shell/messages';
import { createPreviewPanel } from '../shell/previewPane';
import { withProgress } from '../shell/progress';
import { showInputBox, showQuickPick } from '../shell/quickPick';
import { reader } from '../shell/reader';
import { createStatusBarItem } from '../shell/statusBar';
import { Disposable, EventEmitter } from './events';
import { TextEditorRevealType } from './kinds';
import { Selection, type Range } from './places';
import { Uri, nameOf } from './uri';
import { workspace } from './workspace';

interface ShowOptions {
  readonly preserveFocus?: boolean;
  readonly selection?: Range;
}

interface OpenOptions {
  readonly filters?: Readonly<Record<string, readonly string[]>>;
}

interface SaveOptions {
  readonly defaultUri?: Uri;
  readonly filters?: Readonly<Record<string, readonly string[]>>;
}

async function showTextDocument(
  given: TextDocument | Uri,
  options: ShowOptions | number = {},
): Promise<Pick<LetterEditor, 'document' | 'selection' | 'revealRange' | 'edit' | 'view'>> {
  const document = given instanceof Uri ? await workspace.openTextDocument(given) : given;
  const { preserveFocus = false, selection } = typeof options === 'number' ? {} : options;
  if (document.languageId !== LETTER) {
    reader.show(document, selection);
    // What is only read has no editor: what would be done with it is done with the letter's.
    if (desk.editor) return desk.editor;
    throw new Error('There is no letter yet.');
  }
  const editor = desk.show(document);
  if (selection) {
    editor.selection = new Selection(selection.start, selection.end);
    editor.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport);
  }
  if (!preserveFocus) editor.view.focus();
  return editor;
}

export const window = {
  get activeTextEditor(): LetterEditor | undefined {
    return desk.editor;
  },
  get visibleTextEditors(): LetterEditor[] {
    return desk.editor ? [desk.editor] : [];
  },
  onDidChangeActiveTextEditor: happenings.activeEditor.event,
  onDidChangeTextEditorVisibleRanges: happenings.scrolled.event,

  showTextDocument,
  showQuickPick,
  showInputBox,
  showInformationMessage,
  showWarningMessage,
  showErrorMessage,

  /** No tab has a document in it that is no letter. */
  tabGroups: {
    all: [],
    activeTabGroup: { activeTab: undefined },
    onDidChangeTabs: new EventEmitter<never>().event,
    onDidChangeTabGroups: new EventEmitter<never>().event,
  },

  async showOpenDialog({ filters = {} }: OpenOptions): Promise<Uri[] | undefined> {
    const [kind] = Object.entries(filters);
    const file =
      kind &&
      (await chooseFile(
        kind[0],
        kind[1].map((ending) => `.${ending}`),
      ));
    return file && [fileSystem.add(file.file)];
  },

  async showSaveDialog({ defaultUri, filters = {} }: SaveOptions): Promise<Uri | undefined> {
    const name = defaultUri ? nameOf(defaultUri) : 'letter';
    const types = Object.entries(filters).map(([words, endings]) =>
      fileType(words, ...endings.map((ending) => `.${ending}`)),
    );
    const handle = await pickTarget(name, types);
    return handle === 'none' ? undefined : fileSystem.target(handle?.name ?? name, handle);
  },

  withProgress: <Result>({ title = '' }: { readonly title?: string }, task: () => Promise<Result>) =>
    withProgress(title, task),

  createOutputChannel: () => log,
  createStatusBarItem,
  createWebviewPanel: createPreviewPanel,
  /** The preview is where it was without it. */
  registerWebviewPanelSerializer: () => new Disposable(() => undefined),

  /** There is one letter, and no tree of them. */
  createTreeView: () => ({
    visible: false,
    onDidChangeVisibility: new EventEmitter<{ readonly visible: boolean }>().event,
    dispose: () => undefined,
  }),
};
