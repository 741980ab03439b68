import type { Framework } from '../../framework/framework';
import type { Passage } from '../../syntax/passage';
import type { Paragraph } from '../../syntax/plain';
import { memoize } from '../../text/memoize';
import type { Span } from '../../text/span';
import { readField, type Field } from './field';

/** What stands in a section above its first heading. */
export interface Top {
  readonly fields: Field[];
  /** The paragraphs, without the lines that are fields. */
  readonly prose: Span[];
}

/** Fields at the top, prose below them, and fields that stand too low. */
export function readTop(passages: readonly Passage[], framework: Framework): Top {
  const top: Top = { fields: [], prose: [] };
  for (const passage of passages)
    if (top.prose.length > 0) add(top, belowProse(passage, framework));
    else for (const block of passage.blocks) if (block.kind === 'paragraph') read(block, framework, top);
  return top;
}

const belowProse = memoize((passage: Passage, framework: Framework): Top => {
  const top: Top = { fields: [], prose: [] };
  for (const block of passage.blocks) if (block.kind === 'paragraph') readLow(block, framework, top);
  return top;
});

function add(top: Top, { fields, prose }: Top): void {
  for (const field of fields) top.fields.push(field);
  for (const paragraph of prose) top.prose.push(paragraph);
}

function read(block: Paragraph, framework: Framework, top: Top): void {
  if (top.prose.length > 0) return readLow(block, framework, top);
  const lines = block.lines();
  const fields = leadingFields(lines, framework);
  const rest = lines[fields.length];
  add(top, { fields, prose: rest ? [rest.part(0, block.content.end - rest.start)] : [] });
}

function readLow(block: Paragraph, framework: Framework, top: Top): void {
  const low = lowFields(block, framework);
  add(top, { fields: low, prose: low.length > 0 ? [] : [block.content] });
}

/** The fields of a passage that stands below a section's prose or headings. */
export const fieldsIn = memoize((passage: Passage, framework: Framework): Field[] =>
  passage.blocks.flatMap((block) => (block.kind === 'paragraph' ? lowFields(block, framework) : [])),
);

/** The fields that the first lines are, up to the first line that is none. */
function leadingFields(lines: readonly Span[], framework: Framework): Field[] {
  const fields: Field[] = [];
  for (const line of lines) {
    const field = readField(line, framework, false);
    if (!field) break;
    fields.push(field);
  }
  return fields;
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
