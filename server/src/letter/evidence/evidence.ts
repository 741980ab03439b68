import type { EvidenceKind, Framework } from '../../framework/framework';
import type { Block } from '../../syntax/blocks';
import type { Heading } from '../../syntax/heading';
import type { Item } from '../../syntax/item';
import type { Paragraph } from '../../syntax/plain';
import { blocksOf, type Passage } from '../../syntax/passage';
import { nameKey } from '../../text/key';
import { memoize } from '../../text/memoize';
import { bare } from '../../prose/english/bare';
import { fieldsIn } from '../section/fields';

/** One list of a section: its strengths or its weaknesses. */
export interface EvidenceGroup {
  readonly kind: EvidenceKind;
  readonly heading: Heading;
  readonly passages: readonly Passage[];
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

/** A group that is made of passages, of which the first begins with its heading. */
export class PassagesGroup implements EvidenceGroup {
  readonly items: readonly Item[];
  readonly paragraphs: readonly Paragraph[];
  readonly none: boolean;

  constructor(
    readonly kind: EvidenceKind,
    readonly heading: Heading,
    readonly passages: readonly Passage[],
    framework: Framework,
    readonly endedBy: Heading | undefined,
  ) {
    const items: Item[] = [];
    const paragraphs: Paragraph[] = [];
    let none = false;
    for (const passage of passages) {
      const points = pointsIn(passage, framework);
      for (const item of points.items) items.push(item);
      for (const paragraph of points.paragraphs) paragraphs.push(paragraph);
      none ||= points.none;
    }
    this.items = items;
    this.paragraphs = paragraphs;
    this.none = none;
  }

  get blocks(): readonly Block[] {
    return blocksOf(this.passages).slice(1);
  }
}

const pointsIn = memoize((passage: Passage, framework: Framework) => {
  const fields = fieldsIn(passage, framework);
  const items: Item[] = [];
  const paragraphs: Paragraph[] = [];
  let none = false;
  for (const block of passage.blocks)
    if (block.kind === 'item') {
      items.push(block);
      none ||= saysNone(block.body.text);
    } else if (block.kind === 'paragraph' && !fields.some(({ line }) => line.anchor === block)) {
      if (saysNone(block.text)) none = true;
      else paragraphs.push(block);
    }
  return { items, paragraphs, none };
});

const NONE =
  /^(?:(?:none|nothing)(?: (?:was|were))?(?: (?:identified|found|noted))?|no [^.;:]{1,80}? (?:was |were )?(?:identified|found|noted)|n\/a|nil|not applicable|there (?:are|were) no (?:important |significant |major |key )?(?:strengths|weaknesses|areas for (?:development|improvement))(?: (?:and|or) (?:weaknesses|areas for (?:development|improvement)))?)\.?$/;

/** Begins with a letter that none of these begins with: so do most points, and need not be looked at any closer. */
const OTHER_WORD = /^[ *_]*[a-mo-su-z]/i;

/** Is the text, whole, "None", "Nothing was found", "No important weaknesses were identified." or the like? */
export function saysNone(text: string): boolean {
  if (text.length > 200 || OTHER_WORD.test(text)) return false;
  const key = nameKey(bare(text));
  return key !== 'nothing' && key !== 'nothing.' && NONE.test(key);
}
