import type { EvidenceKind, Framework } from '../../framework/framework';
import { bare, trimmedRange } from '../../prose/english/bare';
import { wordedKind } from '../../letter/evidence/evidenceName';
import type { SectionBody } from '../../letter/section/sectionBody';
import type { Passage } from '../../syntax/passage';
import type { Paragraph } from '../../syntax/plain';
import { inEach, NOTHING } from '../../text/inEach';
import { memoize } from '../../text/memoize';
import type { Change } from '../change';
import { GROUP_LEVEL } from './writeGroups';

/** A line of its own that has the words of a list's heading and not its hashes: "**Major strengths**". */
interface TypedHeading {
  readonly kind: EvidenceKind;
  readonly paragraph: Paragraph;
}

/** Those of a section, in order. */
export function typedHeadings({ section, passages }: SectionBody): readonly TypedHeading[] {
  return inEach(passages, (passage) => typedIn(passage, section.framework));
}

const typedIn = memoize(({ blocks }: Passage, framework: Framework) =>
  inEach(blocks, (block): readonly TypedHeading[] => {
    if (block.kind !== 'paragraph') return NOTHING;
    const kind = typedKind(block, framework);
    return kind ? [{ kind, paragraph: block }] : NOTHING;
  }),
);

/** Has the paragraph the words of a list's heading and nothing more? */
export function isTyped(paragraph: Paragraph, framework: Framework): boolean {
  return typedKind(paragraph, framework) !== undefined;
}

function typedKind(paragraph: Paragraph, framework: Framework): EvidenceKind | undefined {
  if (paragraph.text.length > 120) return undefined;
  const { text } = paragraph.content;
  return /[\n\r]/.test(text) ? undefined : wordedKind(text, framework);
}

/** Makes the line a heading; emphasis around all of it goes, since headings stand out by themselves. */
export function headingLine({ content }: Paragraph): Change {
  const hashes = '#'.repeat(GROUP_LEVEL);
  const { from, to } = trimmedRange(bare(content.text));
  const name = content.part(from, to);
  return content.text.includes('<!--')
    ? { span: content.part(0, 0), newText: `${hashes} ` }
    : { span: content, newText: `${hashes} ${name.text}` };
}
