import type { Section } from '../../letter/section/section';
import type { Letter } from '../../letter/letter';
import type { GradeTable } from '../../letter/table/gradeTable';
import type { Passage } from '../../syntax/passage';

/**
 * What is written by itself, whatever stands around it: all before the first heading, or a heading with what stands
 * below it.
 */
interface IndependentPart {
  readonly passages: readonly [Passage, ...Passage[]];
  /** The sections whose headings stand in it. */
  readonly sections: readonly Section[];
  /** The table of grades, if it stands here. */
  readonly table: GradeTable | undefined;
}

/** The letter as parts, in order. */
export function partsOf({ passages, sections, table }: Letter): IndependentPart[] {
  const begun = new Map(sections.map((section) => [section.heading, section]));
  const isWhole = dependsOnAll(passages[0]);
  const starts = passages.flatMap((passage, i) => (i === 0 || (!isWhole && begins(passage)) ? [i] : []));
  return starts.map((start, i) => {
    const [first, ...rest] = passages.slice(start, starts[i + 1]);
    const all: IndependentPart['passages'] = [first!, ...rest];
    const end = all.at(-1)!.end;
    return {
      passages: all,
      sections: all.flatMap(({ heading }) => (heading && begun.get(heading)) ?? []),
      table: table && first!.start <= table.block.start && table.block.start < end ? table : undefined,
    };
  });
}

/** An indented heading might become a part of the list above it, once that is written. */
function begins({ heading }: Passage): boolean {
  return heading !== undefined && /^\S/.test(heading.text);
}

/** Whether a line of dashes at the very top opens a header is decided by all that stands below it. */
function dependsOnAll(first: Passage | undefined): boolean {
  const top = first?.blocks.find(({ kind }) => kind !== 'bom');
  return top?.kind === 'break' || (top?.kind === 'header' && !top.closed);
}
