import { directives } from '../letter/directive';
import type { Letter } from '../letter/letter';
import type { Block } from '../syntax/blocks';
import { ruleByCode } from '../rules/registry';
import { Span } from '../text/span';
import { previousOf } from './previous';

/** A place that leads somewhere else. Nothing here opens anything: that is the reader's choice. */
export interface DocumentLink {
  readonly at: Span;
  readonly to:
    /** Another letter, by its path as the header gives it. */
    | { readonly kind: 'letter'; readonly path: string }
    /** `http`, `https` or `mailto`, and no other scheme (T63). */
    | { readonly kind: 'web'; readonly address: string }
    /** A rule's page. */
    | { readonly kind: 'rule'; readonly code: string };
}

/** All links of a letter: the previous letter, addresses in its words, rules in its directives. In order. */
export function documentLinks(letter: Letter): DocumentLink[] {
  const { blocks } = letter;
  const links: DocumentLink[] = [];
  const previous = previousOf(letter);
  if (previous && !/^[a-z][a-z0-9+.-]+:/i.test(previous.path))
    links.push({ at: previous.at, to: { kind: 'letter', path: previous.path } });
  for (const block of blocks) links.push(...addressesIn(block));
  for (const { names } of directives(blocks))
    for (const at of names) if (ruleByCode(at.text)) links.push({ at, to: { kind: 'rule', code: at.text } });
  return links.sort((a, b) => a.at.start - b.at.start);
}

const ADDRESS = /(?<![\p{L}\p{N}])(?:https?:\/\/|mailto:)[^\s<>"'`“”‘’|\\^{}]+/giu;

function addressesIn(block: Block): DocumentLink[] {
  if (block.kind === 'code' || !/https?:|mailto:/i.test(block.text)) return [];
  return [...withoutCode(block.text).matchAll(ADDRESS)].flatMap(({ 0: found, index }) => {
    const address = withoutStop(found);
    if (/^(?:https?:\/{0,2}|mailto:?)$/i.test(address)) return [];
    return [{ at: new Span(block, index, index + address.length), to: { kind: 'web' as const, address } }];
  });
}

/** Code spans blanked: somebody writes about an address. */
function withoutCode(text: string): string {
  return text.includes('`') ? text.replace(/`[^`]*`/g, (code) => ' '.repeat(code.length)) : text;
}

/** Marks at the end belong to the sentence; a bracket does when the address does not open it. */
function withoutStop(address: string): string {
  let end = address.length;
  let open = 0;
  for (const char of address) open += char === '(' ? 1 : char === ')' ? -1 : 0;
  for (; end > 0; end--) {
    const last = address[end - 1]!;
    if (last === ')' && open < 0) open++;
    else if (!'.,;:!?*_]['.includes(last)) break;
  }
  return address.slice(0, end);
}
