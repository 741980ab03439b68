import type { Letter, Status } from '../letter/letter';
import { editsOf } from '../edits/editsOf';
import { insertKeys, isInLines } from '../edits/header/insertKeys';
import { setValue } from '../edits/header/writeValue';
import type { TextEdit } from '../text/edit';

/** Has the header call the letter a draft or final. Undefined where there is no header that can be read. */
export function setStatus(letter: Letter, status: Status): TextEdit[] | undefined {
  const { header } = letter;
  if (!header?.ok) return undefined;
  const entry = header.entry('status');
  if (entry?.text === status) return [];
  if (entry) return entry.entries || entry.list ? undefined : editsOf([setValue(entry, status)]);
  if (!isInLines(header)) return undefined;
  return editsOf(insertKeys(header, [{ name: 'status', lines: [`status: ${status}`] }], letter));
}
