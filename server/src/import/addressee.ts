import { singleSpaced, type Line } from './lines';

/** Name and role on one line each; the address as printed, line by line. */
export interface Addressee {
  readonly name?: string;
  readonly role?: string;
  readonly address: readonly string[];
}

const longestName = 60;
const courtesy =
  /^(?:to:\s)?(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|rev|reverend|cllr|councillor)\.?\s/i;
const roleWord =
  /\b(?:director|head|chief|executive|officer|manager|leader|commissioner|secretary|deputy|interim|acting|inspector)\b/i;
const councilWord = /\b(?:council|corporation|authority|borough|county of|city of)\b/i;
const unfinished = /(?:\b(?:and|of|for|the)|&)$/i;
const goesOn = /^(?:and\b|&)/i;

/** Does the line look like a person's name: a courtesy title, "To:", or the name in the salutation? */
export function looksLikeName(text: string, salutation: string): boolean {
  if (text.length > longestName || /\d/.test(text) || /[.!?]$/.test(text)) return false;
  if (courtesy.test(text) || /^to:\s/i.test(text)) return true;
  const greeted = lastWord(salutation);
  return greeted.length > 1 && lastWord(text.split(',')[0]!) === greeted && !councilWord.test(text);
}

/** Does the line look like an office that somebody holds? */
export function looksLikeRole(text: string): boolean {
  return text.length <= 120 && !/\d/.test(text) && !/[.!?]$/.test(text) && roleWord.test(text);
}

/** Name, role and address from the lines of an address block, of which the first is a name or a role. */
export function readAddressee(lines: readonly Line[]): Addressee {
  const texts = lines.map((line) => line.text);
  const first = texts[0]!.replace(/^to:\s+/i, '');
  const comma = first.indexOf(',');
  if (looksLikeRole(first) && !courtesy.test(first) && !(comma > 0 && looksLikeRole(first.slice(comma + 1))))
    return withRole(undefined, [first, ...texts.slice(1)]);
  if (comma > 0 && looksLikeRole(first.slice(comma + 1)))
    return withRole(tidy(first.slice(0, comma)), [first.slice(comma + 1), ...texts.slice(1)]);
  const rest = texts.slice(1);
  const second = rest[0] ?? '';
  const hasRole =
    second !== '' && (looksLikeRole(second) || !(councilWord.test(second) || /\d/.test(second)));
  return hasRole ? withRole(tidy(first), rest) : { name: tidy(first), address: rest };
}

/** The council's name as an address gives it. */
export function councilOf({ address }: Addressee): string | undefined {
  const line =
    address.find((text) => /\bcouncil\b/i.test(text)) ?? address.find((text) => councilWord.test(text));
  return line && tidy(line);
}

/** A role may run over two lines: "Director of Children and", "Young People's Services". */
function withRole(name: string | undefined, lines: readonly string[]): Addressee {
  let role = lines[0]!;
  let next = 1;
  while (next < lines.length && next < 4 && (unfinished.test(role) || goesOn.test(lines[next]!)))
    role += ' ' + lines[next++]!;
  return { name, role: tidy(role), address: lines.slice(next) };
}

function tidy(text: string): string {
  return singleSpaced(text).replace(/,$/, '');
}

function lastWord(text: string): string {
  const word = singleSpaced(text).split(' ').at(-1) ?? '';
  return word.replace(/[^\p{L}'\u2019-]/gu, '').toLowerCase();
}
