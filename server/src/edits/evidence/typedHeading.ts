import type { EvidenceKind, Framework } from '../../framework/framework';
import { bare, trimmedRange } from '../../prose/english/bare';
import { evidenceKind } from '../../letter/evidence/evidenceName';
import type { SectionBody } from '../../letter/section/sectionBody';
import type { Passage } from '../../syntax/passage';
import type { Paragraph } from '../../syntax/plain';
import { memoize } from '../../text/memoize';
import type { Change } from '../change';
import { GROUP_LEVEL } from './writeGroups';

/** A line of its own that has the words of a list's heading and not its hashes: "**Major strengths**". */
export function typedHeading({ section, passages }: SectionBody, kind: EvidenceKind): Paragraph | undefined {
  for (const passage of passages)
    for (const paragraph of typedIn(passage, section.framework))
      if (isTyped(paragraph, section.framework, kind)) return paragraph;
  return undefined;
}

const typedIn = memoize(({ blocks }: Passage, framework: Framework) =>
  blocks.filter((block): block is Paragraph => block.kind === 'paragraph' && isTyped(block, framework)),
);

/** Has the paragraph the words of a list's heading and nothing more? */
export function isTyped(paragraph: Paragraph, framework: Framework, kind?: EvidenceKind): boolean {
  if (paragraph.text.length > 120 || paragraph.lines().length > 1) return false;
  const named = evidenceKind(paragraph.content.text, framework);
  return named !== undefined && (kind ?? named) === named;
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
