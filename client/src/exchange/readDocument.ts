import { l10n, window, type Uri } from 'vscode';
import { readBytes } from '../server/files';

/** The bytes of a printed letter or another document; a message is shown where they cannot be read. */
export async function readDocument(uri: Uri): Promise<Uint8Array | undefined> {
  try {
    const bytes = await readBytes(uri);
    if (!bytes)
      void window.showWarningMessage(l10n.t('This is not a file, or it is too large to be a letter.'));
    return bytes;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    void window.showWarningMessage(l10n.t('The file could not be read: {0}', why));
    return undefined;
  }
}

type Encoding = 'utf-8' | 'windows-1252';

interface Problem {
  readonly problem: string;
  readonly otherEncoding?: true;
}

/** Asks the server about a document; a problem is shown, and text in Windows-1252 is read as such when the writer says so. */
export async function askAbout<Answer extends object>(
  ask: (encoding: Encoding) => Promise<Answer | Problem | null>,
  withoutAnswer: string,
  encoding: Encoding = 'utf-8',
): Promise<Answer | undefined> {
  const answer = await ask(encoding);
  if (!answer) void window.showWarningMessage(withoutAnswer);
  else if (!('problem' in answer)) return answer;
  else {
    const windows = l10n.t('Read as Windows-1252');
    const offers = answer.otherEncoding ? [windows] : [];
    const picked = await window.showWarningMessage(answer.problem, ...offers);
    if (picked === windows) return askAbout(ask, withoutAnswer, 'windows-1252');
  }
  return undefined;
}

/** The last part of its path. */
export function nameOf({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
