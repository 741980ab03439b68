import type { Assessment } from '../../server/src/letter/grades/assessment';
import { bodyOf, readLetter, type Letter, type LetterOptions } from '../../server/src/letter/letter';
import type { Section } from '../../server/src/letter/section/section';
import type { SectionBody } from '../../server/src/letter/section/sectionBody';
import type { Row } from '../../server/src/letter/table/gradeTable';
import type { Neighbours } from '../../server/src/rules/rule';
import type { OffsetRange } from '../../server/src/text/span';
import { Editor } from '../support/editor';
import { change, type Change, type Due } from './change';

/** A finding that has to be there: 0-based UTF-16 offsets in the text with the fault. */
export interface Expected extends OffsetRange {
  readonly code: string;
}

/** A clean letter with one fault put into it, and the findings that have to report it. */
export interface Mutant {
  readonly text: string;
  readonly expected: readonly Expected[];
  readonly neighbours?: Neighbours;
}

/** A kind of fault. `code` is what reports it where `plant` names no other. */
export interface Fault {
  readonly name: string;
  readonly code: string;
  /** One fault at every place of the letter where there can be one. */
  plant(sample: Sample): Iterable<Planted>;
}

/** A fault as a kind of fault describes it: findings without a code have that of the kind. */
export interface Planted {
  readonly text: string;
  readonly due: readonly Due[];
  readonly neighbours?: Neighbours;
}

/** A clean letter that faults are put into. */
export class Sample {
  readonly letter: Letter;
  readonly end: string;
  /** Faults are typed into it one after the other, each taken out before the next. */
  readonly editor: Editor;

  constructor(
    readonly name: string,
    readonly text: string,
    readonly options: LetterOptions = {},
  ) {
    this.letter = readLetter(text, options);
    this.editor = new Editor(text, options);
    this.end = text.includes('\r\n') ? '\r\n' : '\n';
  }

  /**
   * The letter with changes. ⟦Marks⟧ in what is put in say where the finding is due, and so do `places` of the letter
   * as it was. LF in what is put in becomes the letter's own line end.
   */
  with(changes: readonly Change[], ...places: readonly (OffsetRange & { code?: string })[]): Planted {
    const withEnds = changes.map((one): Change => [one[0], one[1].replace(/\r?\n/g, this.end)]);
    return change(this.text, withEnds, places);
  }

  /** The areas with a section that names them, the section, and what stands below its heading. */
  get sections(): (Assessment & { readonly section: Section; readonly body: SectionBody })[] {
    return this.letter.assessments.flatMap((one) =>
      one.section?.naming.exact
        ? [{ ...one, section: one.section, body: bodyOf(this.letter, one.section) }]
        : [],
    );
  }

  /** The rows that name an area, in the order of the table. */
  get rows(): Row[] {
    return (this.letter.table?.rows ?? []).filter(({ exact }) => exact);
  }

  /** The assessment that a row belongs to. */
  ofRow(row: Row): Assessment {
    return this.letter.assessments.find((one) => one.row === row)!;
  }

  /** From the section's heading to the next section, the closing or the end of the text. */
  extent({ start, end }: SectionBody): OffsetRange {
    return { start, end };
  }

  /** The whole line that a place begins on, with its line end. */
  lineAt({ start }: OffsetRange): OffsetRange {
    const from = this.text.lastIndexOf('\n', start - 1) + 1;
    const next = this.text.indexOf('\n', start);
    return { start: from, end: next < 0 ? this.text.length : next + 1 };
  }

  /** Where these words stand first, after `from`. */
  find(words: string, from = 0): OffsetRange | undefined {
    const start = this.text.indexOf(words, from);
    return start < 0 ? undefined : { start, end: start + words.length };
  }

  slice({ start, end }: OffsetRange): string {
    return this.text.slice(start, end);
  }
}
