import { stringify } from 'yaml';
import type { HeaderEntry } from '../../letter/header/header';
import type { Change } from '../change';

/** A text as it is written in a header: in quotes only where it would not be read as this text otherwise. */
export function scalar(text: string): string {
  // In braces and brackets a comma or bracket ends a value.
  if (/[,[\]{}]/.test(text)) return JSON.stringify(text);
  return stringify(text, { lineWidth: 0, version: '1.2', schema: 'core' }).trimEnd();
}

/** Gives a key another value, or one where it has none. `text` is written as it is. */
export function setValue({ value }: HeaderEntry, text: string): Change {
  if (!value.isEmpty) return { span: value, newText: text };
  const { anchor, from } = value;
  const before = anchor.text[from - 1] ?? '';
  const behind = anchor.text[from] ?? '\n';
  const lead = before === ':' ? ' ' : /\s/.test(before) ? '' : ': ';
  return { span: value, newText: lead + text + (/\s/.test(behind) ? '' : ' ') };
}
