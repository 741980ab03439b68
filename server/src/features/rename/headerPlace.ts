import type { HeaderEntry } from '../../letter/header/header';
import { scalar } from '../../edits/header/writeValue';
import { inQuotes } from '../inQuotes';
import { edit, type NamePlace } from './subject';

/** A value of the header: written again as a whole, in quotation marks where it needs them. */
export function headerPlace({ value, text }: HeaderEntry): NamePlace {
  return { at: inQuotes(value), shown: text?.trim() ?? '', rename: (name) => edit(value, scalar(name)) };
}
