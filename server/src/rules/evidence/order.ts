import { closingStart } from '../../letter/closing';
import type { EvidenceGroup } from '../../letter/evidence/evidence';
import type { Letter } from '../../letter/letter';
import { lineEndOf } from '../../letter/lineEnd';
import type { SectionBody } from '../../letter/section/sectionBody';
import type { Block } from '../../syntax/blocks';
import { Span, type SpanAnchor } from '../../text/span';
import { rule } from '../rule';
import type { Change } from '../../edits/change';
import { extentOf, lastBlock } from '../../letter/evidence/evidenceExtent';

export default rule<{ body: SectionBody; weaknesses: EvidenceGroup; strengths: EvidenceGroup }>({
  code: 'evidence/order',
  scope: 'section',
  severity: 'hint',
  title: 'Weaknesses before strengths',
  why: 'In every section the strengths come first. A reader who expects them there takes the first list for the strengths.',
  remedy: 'Move the strengths with their heading above the weaknesses.',
  example: {
    wrong: `## Being healthy

### Important weaknesses and areas for development

- Few children walk to school.

### Major strengths

- Waits are short.
`,
    right: `## Being healthy

### Major strengths

- Waits are short.

### Important weaknesses and areas for development

- Few children walk to school.
`,
  },
  *check(body) {
    // With three lists or more it is not known which belong together.
    if (body.evidence.length !== 2) return;
    const [first, second] = body.evidence;
    if (first?.kind !== 'weaknesses' || second?.kind !== 'strengths') return;
    yield {
      at: first.heading.title,
      values: { body, weaknesses: first, strengths: second },
      related: [{ at: second.heading.title, message: 'The strengths are here' }],
    };
  },
  message({ weaknesses, strengths }) {
    return `“${weaknesses.heading.title.text}” comes before “${strengths.heading.title.text}”. Move the strengths above the weaknesses.`;
  },
  fixes({ values: { body, weaknesses, strengths } }, letter) {
    const title = `Move “${strengths.heading.title.text}” above “${weaknesses.heading.title.text}”`;
    const disabled = cannotMove(body, weaknesses, strengths);
    return [
      disabled
        ? { title, safe: true, changes: [], disabled }
        : { title, safe: true, changes: moveUp(body, weaknesses, strengths, letter) },
    ];
  },
});

function cannotMove(body: SectionBody, above: EvidenceGroup, below: EvidenceGroup): string | undefined {
  if (above.heading.level !== below.heading.level) return 'The two headings have different levels.';
  const { blocks, section } = body;
  const start = extentOf(body, above).from;
  const { from, to } = extentOf(body, below);
  const last = lastBlock(blocks, from, to);
  if (last !== blocks.slice(from, to).findLast(({ kind }) => kind !== 'blank'))
    return 'A comment is not closed.';
  // These may swallow a heading that comes to stand right after them.
  const greedy = [last, lastBlock(blocks, start, from)].some(
    (block) => block && ['code', 'html', 'quote'].includes(block.kind),
  );
  if (greedy) return 'One of the lists ends in code or a quotation.';
  const anchors = new Set<SpanAnchor>(blocks.slice(start, to));
  // The first of two fields counts, and which one that is would change.
  if (section.fields.some(({ line }) => anchors.has(line.anchor)))
    return 'There are fields such as “Grade: …” between the lists.';
  const upper = blocks.slice(start, from);
  return closingStart(upper, section.framework) < upper.length
    ? 'The upper list contains the closing of the letter.'
    : undefined;
}

/** Blank lines stay where they are: those after the lower list then stand after the upper one. */
function moveUp(body: SectionBody, above: EvidenceGroup, below: EvidenceGroup, letter: Letter): Change[] {
  const { blocks } = body;
  const start = extentOf(body, above).from;
  const { from, to } = extentOf(body, below);
  const last = lastBlock(blocks, from, to)!;
  const lastAt = blocks.indexOf(last);
  const moved = blocks.slice(from, lastAt);
  const stays = lastBlock(blocks, start, from)!;
  const gap = blocks.slice(blocks.indexOf(stays) + 1, from);
  const end = lineEndOf(letter);
  const blank = behindContent(stays).text + gap.map((block) => block.text).join('');
  // Right after the section the closing may begin, and would go on with what comes to stand there.
  const meetsNext = lastAt === blocks.length - 1 && letter.blocks.at(-1)?.end !== last.end;
  return [
    {
      span: new Span(blocks[start]!, 0, 0),
      newText:
        moved.map((block) => block.text).join('') + last.content.text + (gap.length > 0 ? blank : end + end),
    },
    ...[behindContent(stays), ...gap.map(whole), ...moved.map(whole)].map((span) => ({ span, newText: '' })),
    // The line end after the last line moved stays, and ends the list that now stands below.
    { span: last.content, newText: meetsNext ? end : '' },
  ];
}

function whole(block: Block): Span {
  return new Span(block, 0, block.text.length);
}

function behindContent(block: Block): Span {
  return new Span(block, block.content.to, block.text.length);
}
