import { make } from '../shell/dom';
import { l10n } from '../vscode/l10n';
import { fileType, pickFile } from './pickers';

/** A file that the writer has chosen; with a handle it can be saved to. */
export interface ChosenFile {
  readonly file: File;
  readonly handle?: FileSystemFileHandle;
}

/** What a letter's name ends in. */
const LETTERS = ['.apa', '.md'];
/** What a print's name ends in. */
const PRINTS = ['.txt', '.docx', '.pdf'];

/** Asks for a file, by the file system's own dialogue; undefined when it is left. */
export async function chooseFile(wanted: 'prints' | 'all'): Promise<ChosenFile | undefined> {
  const types =
    wanted === 'prints'
      ? [fileType(l10n.t('Printed letters'), ...PRINTS)]
      : [fileType(l10n.t('Letters, text, Word and PDF files'), ...LETTERS, ...PRINTS)];
  const handle = await pickFile(types);
  if (handle === 'none') return undefined;
  if (handle) return { file: await handle.getFile(), handle };
  const file = await byInput(wanted === 'prints' ? PRINTS : [...LETTERS, ...PRINTS]);
  return file && { file };
}

/** Every browser has this one. */
function byInput(endings: readonly string[]): Promise<File | undefined> {
  return new Promise((resolve) => {
    const input = make('input', { type: 'file', accept: endings.join(','), hidden: true });
    input.addEventListener('change', () => {
      resolve(input.files?.[0]);
      input.remove();
    });
    input.addEventListener('cancel', () => {
      resolve(undefined);
      input.remove();
    });
    document.body.append(input);
    input.click();
  });
}
