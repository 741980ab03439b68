import { Uri, window, workspace } from 'vscode';
import { fileName } from './fileName';

/** Where a new letter of this council and year may lie, as a document that is not saved yet. */
interface NewFile {
  /** Undefined in a window without a folder. */
  uri(council: string, year: number): Promise<Uri | undefined>;
  /** Some place in the folder: by it the server knows which frameworks there are. */
  readonly anywhere: Uri | undefined;
}

/** New letters go into a folder: beside the one that is shown, else the first folder of the window. */
export function newFile(folder = folderForLetters()): NewFile {
  return {
    anywhere: folder && unsaved(Uri.joinPath(folder, 'new.apa')),
    async uri(council, year) {
      if (!folder) return undefined;
      for (let n = 1; ; n++) {
        const file = Uri.joinPath(folder, fileName(council, year, n));
        const taken = await workspace.fs.stat(file).then(
          () => true,
          () => false,
        );
        const open = workspace.textDocuments.some(({ uri }) => uri.toString() === unsaved(file).toString());
        if (!taken && !open) return unsaved(file);
      }
    },
  };
}

function folderForLetters(): Uri | undefined {
  const shown = window.activeTextEditor?.document.uri;
  const around = shown && workspace.getWorkspaceFolder(shown);
  return shown && around ? Uri.joinPath(shown, '..') : workspace.workspaceFolders?.[0]?.uri;
}

/** The editor gives a document of this scheme the folder's own when it is saved. */
function unsaved(file: Uri): Uri {
  return file.with({ scheme: 'untitled' });
}
