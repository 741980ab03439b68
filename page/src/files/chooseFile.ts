import { make } from '../shell/dom';
import { fileType, pickFile } from './pickers';

/** A file that the writer has chosen; with a handle it can be saved to. */
export interface ChosenFile {
  readonly file: File;
  readonly handle?: FileSystemFileHandle;
}

/** Asks for a file with one of these endings, by the file system's own dialogue; undefined when it is left. */
export async function chooseFile(words: string, endings: readonly string[]): Promise<ChosenFile | undefined> {
  const handle = await pickFile([fileType(words, ...endings)]);
  if (handle === 'none') return undefined;
  if (handle) return { file: await handle.getFile(), handle };
  const file = await byInput(endings);
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
