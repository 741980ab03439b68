import { TextDocument } from 'vscode-languageserver-textdocument';
import { readLetter, type Letter } from '../../../server/src/letter/letter';
import { previewOf, type Preview } from '../../../server/src/render/preview/blocks';
import type { Mark } from '../../../server/src/render/preview/marks';

/** The preview of a letter with findings at words of it: each the first place of the words. */
export function preview(
  text: string,
  ...found: readonly (readonly [at: string, severity: Mark['severity'], message: string])[]
): Preview {
  const marks = found.map(([at, severity, message]): Mark => ({
    start: text.indexOf(at),
    severity,
    message,
    words: at,
  }));
  return previewOfLetter(readLetter(text), marks);
}

export function previewOfLetter(letter: Letter, marks: readonly Mark[] = []): Preview {
  const index = TextDocument.create('', '', 0, letter.blocks.map(({ text }) => text).join(''));
  return previewOf(letter, marks, (offset) => index.positionAt(offset));
}
