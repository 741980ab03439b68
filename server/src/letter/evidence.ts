import { distance } from 'fastest-levenshtein';
import type { EvidenceKind, Framework } from '../framework/framework';
import type { Block } from '../syntax/blocks';
import type { Heading } from '../syntax/heading';
import type { Item } from '../syntax/item';
import type { Paragraph } from '../syntax/plain';
import { nameKey } from '../text/key';
import type { Anchor } from '../text/span';
import { bare } from './bare';

/** One list of a section: its strengths or its weaknesses. */
export interface EvidenceGroup {
  readonly kind: EvidenceKind;
  readonly heading: Heading;
  /** Everything below the heading up to the next heading or the letter's closing. */
  readonly blocks: readonly Block[];
  readonly items: readonly Item[];
  /** Paragraphs below the heading that are no item; fields and the ones that say "none" are left out. */
  readonly paragraphs: readonly Paragraph[];
  /** "None identified": the list is empty on purpose. */
  readonly none: boolean;
  /** The heading that ends it, unless the section ends first. */
  readonly endedBy?: Heading;
}

export function readEvidence(
  kind: EvidenceKind,
  heading: Heading,
  blocks: readonly Block[],
  /** The blocks that are fields. */
  fields: ReadonlySet<Anchor> = new Set(),
): EvidenceGroup {
  const items = blocks.filter((block): block is Item => block.kind === 'item');
  const all = blocks.filter((block): block is Paragraph => block.kind === 'paragraph' && !fields.has(block));
  const paragraphs = all.filter((block) => !saysNone(block.text));
  const none = paragraphs.length < all.length || items.some((item) => saysNone(item.body.text));
  return { kind, heading, blocks, items, paragraphs, none };
}

/** The list that a heading opens, by its label or an alias, a slip of a letter or two and a colon behind it tolerated. */
export function evidenceKind(title: string, framework: Framework): EvidenceKind | undefined {
  const key = nameKey(bare(title));
  const exact = framework.evidenceNamed(key);
  if (exact || key.length > LONGEST_HEADING) return exact;
  const words = key.replace(/ ?[:.]$/, '');
  return framework.evidenceNamed(words) ?? kindLike(words, framework);
}

/** A longer heading is none of these. */
const LONGEST_HEADING = 80;

/** The list whose heading this nearly is. One slip in six letters at most: short names are soon another word. */
function kindLike(key: string, framework: Framework): EvidenceKind | undefined {
  for (const [name, kind] of framework.evidenceNames())
    if (distance(key, name) <= Math.min(2, Math.floor(name.length / 6))) return kind;
  return undefined;
}

const NONE =
  /^(?:(?:none|nothing)(?: (?:was|were))?(?: (?:identified|found|noted))?|no [^.;:]{1,80}? (?:was |were )?(?:identified|found|noted))\.?$/;

/** Is the text, whole, "None", "Nothing was found", "No important weaknesses were identified." or the like? */
export function saysNone(text: string): boolean {
  if (text.length > 200) return false;
  const key = nameKey(bare(text));
  return key !== 'nothing' && key !== 'nothing.' && NONE.test(key);
}
