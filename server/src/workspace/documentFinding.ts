import { familyOf, type Finding, type Severity } from '../rules/rule';
import type { InDocument, PlacesInDocument } from './inDocument';

/** Something found in a document. Offsets are those of the original's text. */
export interface DocumentFinding {
  /** `import/…` for what the reading was unsure of; else the name of a rule. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly at: InDocument;
  readonly related: readonly RelatedInDocument[];
  /** Ways to put it right, in words. */
  readonly fixes: readonly string[];
}

interface RelatedInDocument {
  readonly at: InDocument;
  readonly message: string;
}

/** Is it about the way the markup is written, or what is not printed of it? A document has its words alone. */
export function isOfMarkup(finding: Finding): boolean {
  const { code } = finding;
  return OF_MARKUP.has(code) || OF_MARKUP.has(familyOf(code)) || finding.messageInDocument() === undefined;
}

/** Rules, and families of them. */
const OF_MARKUP: ReadonlySet<string> = new Set([
  ...['comment', 'suppression'],
  ...['text/list-marker', 'text/no-break-space', 'text/heading-form', 'text/field-form', 'text/table-form'],
  ...[
    'header/missing',
    'header/syntax',
    'header/not-first',
    'header/needs-quotes',
    'header/wrong-type',
    'header/duplicate-key',
  ],
  ...['header/unknown-key', 'header/unknown-framework', 'header/invalid-period', 'header/period-mismatch'],
  ...['field/joined', 'field/wrapped-remark', 'area/heading-level'],
]);

/** A finding of a letter at its place in a document. */
export function inDocument(finding: Finding, places: PlacesInDocument): DocumentFinding {
  const { code, severity, at, related } = finding;
  return {
    ...{ code, severity, message: finding.messageInDocument() ?? finding.message, at: places.of(at) },
    // What stands in another file stays in the message.
    related: related
      .filter(({ uri }) => uri === undefined)
      .map((one) => ({ at: places.of(one.at), message: one.message })),
    fixes: finding
      .fixes()
      .filter(
        ({ disabled, changes }) =>
          disabled === undefined && !changes.every(({ span }) => places.isHeader(span)),
      )
      .map(({ title }) => title),
  };
}

export function byPlace(one: DocumentFinding, other: DocumentFinding): number {
  return one.at.start - other.at.start || one.at.end - other.at.end;
}
