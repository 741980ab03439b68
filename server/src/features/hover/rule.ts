import { directivesOf } from '../../letter/directive';
import { families, ruleByCode } from '../../rules/registry';
import type { OffsetRange } from '../../text/span';
import type { Part } from '../content';
import { familyContent, ruleContent } from '../ruleContent';
import { touches, type HoverProvider } from './provider';

/** On the name of a rule or a family in a directive: its page. */
export const hoverRule: HoverProvider = (letter, offset) => {
  for (const { names } of directivesOf(letter))
    for (const at of names) {
      const content = touches(at, offset) ? contentOf(at.text) : undefined;
      if (content) return { at, content };
    }
  return undefined;
};

/** The same in a settings file, where the names are keys. `offset` is a 0-based UTF-16 offset of its text. */
export function hoverSettings(
  text: string,
  offset: number,
): { readonly at: OffsetRange; readonly content: readonly Part[] } | undefined {
  const isPart = (at: number): boolean => /[\w/-]/.test(text[at] ?? ' ');
  let start = Math.min(offset, text.length);
  let end = start;
  while (start > 0 && isPart(start - 1)) start--;
  while (isPart(end)) end++;
  const name = text.slice(start, end);
  // A family's name is an ordinary word: only as a key does it mean the family.
  const content = name.includes('/') || text[end] === ':' ? contentOf(name) : undefined;
  return content && { at: { start, end }, content };
}

function contentOf(name: string): Part[] | undefined {
  const rule = ruleByCode(name);
  if (rule) return ruleContent(rule);
  return families.includes(name) ? familyContent(name) : undefined;
}
