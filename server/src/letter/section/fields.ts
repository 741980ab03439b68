import type { Framework } from '../../framework/framework';
import type { Passage } from '../../syntax/passage';
import type { Paragraph } from '../../syntax/plain';
import { memoize } from '../../text/memoize';
import type { Span } from '../../text/span';
import { goesOnBelow, joinedFields } from './joinedFields';
import { readField, type Field } from './field';

/** What stands in a section above its first heading. */
interface Top {
  readonly fields: Field[];
  /** Lines that hold several fields, as a program that fills lines makes them. */
  readonly joined: Span[];
  /** Lines that go on with the value or the remark of the field above them. */
  readonly wrapped: Span[];
  /** The paragraphs, without the lines that are fields. */
  readonly prose: Span[];
}

/** Fields at the top, prose below them, and fields that stand too low. */
export function readTop(passages: readonly Passage[], framework: Framework): Top {
  const top = emptyTop();
  for (const passage of passages)
    if (top.prose.length > 0) add(top, belowProse(passage, framework));
    else for (const block of passage.blocks) if (block.kind === 'paragraph') read(block, framework, top);
  return top;
}

const belowProse = memoize((passage: Passage, framework: Framework): Top => {
  const top = emptyTop();
  for (const block of passage.blocks) if (block.kind === 'paragraph') readLow(block, framework, top);
  return top;
});

function emptyTop(): Top {
  return { fields: [], joined: [], wrapped: [], prose: [] };
}

function add(top: Top, more: Partial<Top>): void {
  top.fields.push(...(more.fields ?? []));
  top.joined.push(...(more.joined ?? []));
  top.wrapped.push(...(more.wrapped ?? []));
  top.prose.push(...(more.prose ?? []));
}

function read(block: Paragraph, framework: Framework, top: Top): void {
  if (top.prose.length > 0) return readLow(block, framework, top);
  const lines = block.lines();
  const { fields, joined, count } = leadingFields(lines, framework);
  const rest = lines[count];
  const prose = rest?.part(0, block.content.end - rest.start);
  const goesOn = prose !== undefined && goesOnBelow(fields.at(-1), prose.text, framework);
  add(top, { fields, joined, ...(prose ? (goesOn ? { wrapped: [prose] } : { prose: [prose] }) : {}) });
}

function readLow(block: Paragraph, framework: Framework, top: Top): void {
  const low = lowFields(block, framework);
  add(top, { fields: low, prose: low.length > 0 ? [] : [block.content] });
}

/** The fields of a passage that stands below a section's prose or headings. */
export const fieldsIn = memoize((passage: Passage, framework: Framework): Field[] =>
  passage.blocks.flatMap((block) => (block.kind === 'paragraph' ? lowFields(block, framework) : [])),
);

/** The fields that the first lines are, up to the first line that is not one. `count`: how many lines that are. */
function leadingFields(
  lines: readonly Span[],
  framework: Framework,
): { readonly fields: Field[]; readonly joined: Span[]; readonly count: number } {
  const fields: Field[] = [];
  const joined: Span[] = [];
  let count = 0;
  for (const line of lines) {
    const parts = joinedFields(line, framework);
    const field = parts.length > 0 ? undefined : readField(line, framework, false);
    if (!field && parts.length === 0) break;
    fields.push(...(field ? [field] : parts));
    if (parts.length > 0) joined.push(line);
    count++;
  }
  return { fields, joined, count };
}

/** The fields of a paragraph below prose, when each of its lines is one. */
function lowFields(block: Paragraph, framework: Framework): Field[] {
  const fields: Field[] = [];
  for (const line of block.lines()) {
    const field = readField(line, framework, true);
    if (!field) return [];
    fields.push(field);
  }
  return fields;
}
