import type { Framework } from '../framework/framework';
import { looksLikeName, readPersonName, resemble } from '../prose/names/personName';
import { isValediction } from './heading';
import type { Line } from './lines';

/** Who signed, from the lines below the valediction; they stay in the body. */
export interface Signature {
  readonly name: string;
  readonly role?: string;
  /** The line of the name. */
  readonly line: Line;
}

const longestName = 80;
const longestRole = 120;
const otherMatter = /^(?:cc|copy|copies|enc|encs|enclosures?|tel|telephone|e-?mail|fax|www)\b/i;

/** The first line below the last valediction is the signature; the next that does not repeat the name is the role. */
export function readSignature(
  lines: readonly Line[],
  from: number,
  framework: Framework,
): Signature | undefined {
  const at = lines.findLastIndex((line, index) => index >= from && isValediction(line.text, framework));
  if (at < 0) return undefined;
  const below = lines
    .slice(at + 1)
    .filter((line) => line.text !== '')
    .slice(0, 4);
  const line = below[0];
  if (!line || line.text.length > longestName || otherMatter.test(line.text)) return undefined;
  const role = below.slice(1).find(({ text }) => !repeatsName(text, line.text))?.text;
  const isRole =
    role !== undefined && role.length <= longestRole && !otherMatter.test(role) && !/[.!?]$/.test(role);
  return { name: line.text, ...(isRole ? { role } : {}), line };
}

/** The name in print below the name in handwriting, which may spell it otherwise. */
function repeatsName(text: string, name: string): boolean {
  const [one, other] = [readPersonName(text), readPersonName(name)];
  return looksLikeName(text) && one !== undefined && other !== undefined && resemble(one, other);
}
