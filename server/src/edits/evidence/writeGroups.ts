import type { EvidenceKind } from '../../framework/framework';
import { directives } from '../../letter/directive';
import type { Letter } from '../../letter/letter';
import type { SectionBody } from '../../letter/section/sectionBody';
import type { Block } from '../../syntax/blocks';
import { insertAbove, insertBelow } from '../insertBlock';
import type { Change } from '../change';
import { extentOf, lastBlock } from '../../letter/evidence/evidenceExtent';

/** The first point of a list that is still to be written: with its space, so that words can follow at once. */
export const EMPTY_POINT = '- ';

/** What says that a list is empty on purpose. */
export const NONE = 'None identified.';

/** The lists stand below areas, which belong on the second level wherever their headings stand now. */
export const GROUP_LEVEL = 3;

/** Writes the headings of the lists that a section does not have, each in its place, with `text` below it. */
export function writeGroups(
  letter: Letter,
  body: SectionBody,
  kinds: readonly EvidenceKind[],
  text = EMPTY_POINT,
): Change[] {
  const other = body.evidence[0];
  const hashes = '#'.repeat(other?.heading.level ?? GROUP_LEVEL);
  const groups = kinds
    .map((kind) => `${hashes} ${letter.framework.data.evidence[kind].label}\n\n${text}`)
    .join('\n\n');
  const { blocks, section } = body;
  if (!other) {
    const own = aboveDirective(blocks, 0, blocks.length);
    const last = lastBlock(blocks, 0, own) ?? section.heading;
    return [insertBelow(letter, last, groups)];
  }
  const { from, to } = extentOf(body, other);
  if (kinds[0] === 'strengths') return [insertAbove(letter, blocks[from]!, groups)];
  const own = aboveDirective(blocks, from, to);
  return [insertBelow(letter, lastBlock(blocks, from, own) ?? other.heading, groups)];
}

/** The end of the blocks without a comment that suppresses the line below: that line is another's. */
function aboveDirective(blocks: readonly Block[], from: number, to: number): number {
  const last = lastBlock(blocks, from, to);
  const above = last && directives([last]).some(({ kind }) => kind === 'disable-next-line');
  return above && last.kind === 'comment' ? blocks.indexOf(last) : to;
}
