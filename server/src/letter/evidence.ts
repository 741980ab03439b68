import { distance } from 'fastest-levenshtein';
import type { EvidenceKind, Framework } from '../framework/framework';
import type { Block } from '../syntax/blocks';
import type { Heading } from '../syntax/heading';
import type { Item } from '../syntax/item';
import type { Paragraph } from '../syntax/plain';
import { nameKey } from '../text/key';
import { bare } from './bare';

/** One list of a section: its strengths or its weaknesses. */
export interface EvidenceGroup {
  readonly kind: EvidenceKind;
  readonly heading: Heading;
  /** Everything below the heading up to the next heading or the letter's closing. */
  readonly blocks: readonly Block[];
  readonly items: readonly Item[];
  /** Paragraphs below the heading that are no item; the ones that say "none" are left out. */
  readonly paragraphs: readonly Paragraph[];
  /** "None identified": the list is empty on purpose. */
  readonly none: boolean;
}

export function readEvidence(kind: EvidenceKind, heading: Heading, blocks: readonly Block[]): EvidenceGroup {
  const items = blocks.filter((block): block is Item => block.kind === 'item');
  const all = blocks.filter((block): block is Paragraph => block.kind === 'paragraph');
  const paragraphs = all.filter((block) => !saysNone(block.text));
  const none = paragraphs.length < all.length || items.some((item) => saysNone(item.body.text));
  return { kind, heading, blocks, items, paragraphs, none };
}

/** The list that a heading opens, by its label, an alias, or a slip of a letter or two in the label. */
export function evidenceKind(title: string, framework: Framework): EvidenceKind | undefined {
  const key = nameKey(bare(title));
  const exact = framework.evidenceNamed(key);
  if (exact || key.length > 80) return exact;
  return (['strengths', 'weaknesses'] as const).find(
    (kind) => distance(key, nameKey(framework.data.evidence[kind].label)) <= 2,
  );
}

const NONE =
  /^(?:(?:none|nothing)(?: (?:was|were))?(?: (?:identified|found|noted))?|no [^.;:]{1,80}? (?:was |were )?(?:identified|found|noted))\.?$/;

/** Is the text, whole, "None", "Nothing was found", "No important weaknesses were identified." or the like? */
export function saysNone(text: string): boolean {
  if (text.length > 200) return false;
  const key = nameKey(bare(text));
  return key !== 'nothing' && key !== 'nothing.' && NONE.test(key);
}
