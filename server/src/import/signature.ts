import type { Framework } from '../framework/framework';
import { looksLikeName, readPersonName, resemble } from '../prose/names/personName';
import { looksLikeRole } from './addressee';
import { isValediction } from './heading';
import { singleSpaced, type Line } from './lines';

/** Who signed, from the lines below the valediction; they stay in the body. */
export interface Signature {
  readonly name: string;
  readonly role?: string;
  /** The line of the name. */
  readonly line: Line;
}

const longestName = 80;
const longestRole = 120;
const MOST_LINES = 16;
const otherMatter = /^(?:cc|copy|copies|enc|encs|enclosures?|tel|telephone|e-?mail|fax|www)\b/i;
/** What stands where the name in handwriting does. */
const mark = /^[([]?(?:signed|signature|sgd)\.?[)\]]?:?$/i;
/** "pp Leonard Fisk", "Signed: L Fisk", "for L Fisk". */
const onBehalf = /^(?:p\.?p\.?|signed(?: by)?:?|for(?: and on behalf of)?|on behalf of)\s+(?=\p{Lu})/iu;

/**
 * Everybody who signed below the last valediction. The first line is a name, whatever it looks like; the next that
 * does not repeat it is a role. Further people have a name that looks like one and a role below it.
 */
export function readSignatures(
  lines: readonly Line[],
  from: number,
  framework: Framework,
): readonly Signature[] {
  const at = lines.findLastIndex((line, index) => index >= from && isValediction(line.text, framework));
  if (at < 0) return [];
  const below: Line[] = [];
  for (const line of lines.slice(at + 1)) {
    if (otherMatter.test(line.text) || below.length === MOST_LINES) break;
    if (line.text !== '' && !mark.test(line.text)) below.push(line);
  }
  const signatures: Signature[] = [];
  for (let index = 0; index < below.length; index++) {
    const line = below[index]!;
    const person = nameAndRole(line.text);
    const [next, after] = below
      .slice(index + 1, index + 4)
      .filter(({ text }) => !repeatsName(text, person.name));
    const isNext =
      next && isRole(next.text) && !(looksLikeName(next.text) && looksLikeRole(after?.text ?? ''));
    const role = person.role ?? (isNext ? next.text : undefined);
    if (!isSignatory(person.name, role, signatures, next?.text)) {
      if (signatures.length === 0) return [];
      continue;
    }
    signatures.push({ name: person.name, ...(role === undefined ? {} : { role }), line });
  }
  return signatures;
}

function isSignatory(
  name: string,
  role: string | undefined,
  above: readonly Signature[],
  next: string | undefined,
): boolean {
  if (above.length === 0) return name.length <= longestName;
  if (!looksLikeName(name) || above.some((other) => other.role === name || repeatsName(name, other.name)))
    return false;
  return role !== undefined && next !== undefined && looksLikeRole(role);
}

/** "Rosalind Peverell, Divisional Manager", and without what says that somebody else signed. */
function nameAndRole(text: string): { readonly name: string; readonly role?: string } {
  const name = singleSpaced(text)
    .replace(onBehalf, '')
    .replace(/ ?[([]signed[)\]]$/i, '');
  const comma = name.indexOf(',');
  const role = comma > 0 ? name.slice(comma + 1).trim() : '';
  return looksLikeName(name.slice(0, comma)) && looksLikeRole(role)
    ? { name: name.slice(0, comma), role }
    : { name };
}

function isRole(text: string): boolean {
  return text.length <= longestRole && !/[.!?]$/.test(text);
}

/** The name in print below the name in handwriting, which may spell it otherwise. */
function repeatsName(text: string, name: string): boolean {
  const [one, other] = [readPersonName(text), readPersonName(name)];
  return looksLikeName(text) && one !== undefined && other !== undefined && resemble(one, other);
}
