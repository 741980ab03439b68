import type { EvidenceKind } from '../framework/framework';
import type { Verdict } from '../framework/types';
import type { Status } from '../letter/letter';

/** A letter as data: what `--to json` writes. What a letter does not say is null, or an empty list. */
export interface LetterData {
  /** The framework's id. */
  readonly framework: string;
  readonly status: Status;
  readonly council: string | null;
  readonly year: number | null;
  /** First and last day, `YYYY-MM-DD`. */
  readonly period: { readonly start: string; readonly end: string } | null;
  /** `YYYY-MM-DD` */
  readonly date: string | null;
  readonly lang: string;
  readonly letterhead: readonly string[];
  readonly to: PersonData & { readonly address: readonly string[] };
  readonly from: string | null;
  readonly signed: readonly PersonData[];
  readonly title: string | null;
  /** The rows of the table of grades, in the order of the text. */
  readonly table: readonly RowData[];
  /** All sections, in the order of the text. */
  readonly sections: readonly SectionData[];
}

export interface PersonData {
  readonly name: string | null;
  readonly role: string | null;
}

export interface RowData {
  /** The area's id in the framework; null when the name is not an area's. */
  readonly area: string | null;
  /** As written. */
  readonly name: string;
  readonly grade: GradeJson | null;
  readonly selfGrade: GradeJson | null;
}

export interface SectionData {
  readonly area: string | null;
  readonly heading: string;
  /** The section's own, else the table's. */
  readonly grade: GradeJson | null;
  readonly selfGrade: GradeJson | null;
  /** The field's, else the sentences'. */
  readonly verdict: Verdict | null;
  /** The paragraphs above the first heading within the section, each as one text. */
  readonly prose: readonly string[];
  readonly evidence: readonly EvidenceData[];
}

interface EvidenceData {
  readonly kind: EvidenceKind;
  readonly heading: string;
  /** Is the list said to be empty ("None identified")? */
  readonly none: boolean;
  readonly items: readonly string[];
  /** Paragraphs that stand among or instead of the items. */
  readonly paragraphs: readonly string[];
}

export interface GradeJson {
  /** Null when what is written is no grade of the scale. */
  readonly value: number | null;
  /** The scale's word for the grade. */
  readonly label: string | null;
  /** As written. */
  readonly text: string;
}
