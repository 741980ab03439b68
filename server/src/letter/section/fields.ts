import type { Framework } from '../../framework/framework';
import type { Passage } from '../../syntax/passage';
import type { Paragraph } from '../../syntax/plain';
import { inEach, NOTHING } from '../../text/inEach';
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

function add(top: Top, { fields, prose }: Top): void {
  top.fields.push(...fields);
  top.prose.push(...prose);
}

/** The fields that the first lines are, up to the first line that is not one, and what stands below. */
function read(block: Paragraph, framework: Framework, top: Top): void {
  if (top.prose.length > 0) return readLow(block, framework, top);
  let last: Field | undefined;
  for (const line of block.lines()) {
    const parts = joinedFields(line, framework);
    const field = parts.at(-1) ?? readField(line, framework, false);
    if (!field) {
      const rest = line.part(0, block.content.end - line.start);
      (goesOnBelow(last, rest.text, framework) ? top.wrapped : top.prose).push(rest);
      return;
    }
    if (parts.length > 0) top.joined.push(line);
    top.fields.push(...(parts.length > 0 ? parts : [field]));
    last = field;
  }
}

function readLow(block: Paragraph, framework: Framework, top: Top): void {
  const low = lowFields(block, framework);
  if (low.length === 0) top.prose.push(block.content);
  else top.fields.push(...low);
}

/** The fields of a passage that stands below a section's prose or headings. */
export const fieldsIn = memoize((passage: Passage, framework: Framework): readonly Field[] =>
  inEach(passage.blocks, (block) => (block.kind === 'paragraph' ? lowFields(block, framework) : NOTHING)),
);

/** The fields of a paragraph below prose, when each of its lines is one. */
function lowFields(block: Paragraph, framework: Framework): readonly Field[] {
  const fields: Field[] = [];
  for (const line of block.lines()) {
    const field = readField(line, framework, true);
    if (!field) return NOTHING;
    fields.push(field);
  }
  return fields;
}
