import type { Position, Range } from './places';
import type { Uri } from './uri';

/* Plain data that VS Code has classes for. */

export class ThemeIcon {
  constructor(
    readonly id: string,
    readonly color?: ThemeColor,
  ) {}
}

export class ThemeColor {
  constructor(readonly id: string) {}
}

export class TreeItem {
  constructor(
    readonly label: string,
    readonly collapsibleState: number,
  ) {}
}

export class DocumentLink {
  constructor(
    readonly range: Range,
    readonly target: Uri,
  ) {}
}

export class DocumentPasteEdit {
  constructor(
    readonly insertText: string,
    readonly title: string,
    readonly kind: unknown,
  ) {}
}

/** A place in a document. */
export class Location {
  constructor(
    readonly uri: Uri,
    readonly range: Range,
  ) {}
}

export class DiagnosticRelatedInformation {
  constructor(
    readonly location: Location,
    readonly message: string,
  ) {}
}

/** What is found in a document that is not open. */
export class Diagnostic {
  code: unknown;
  source: string | undefined;
  relatedInformation: readonly DiagnosticRelatedInformation[] = [];

  constructor(
    readonly range: Range,
    readonly message: string,
    readonly severity: number | undefined,
  ) {}
}

/** Kinds of pasting are told apart where there are many; here is one. */
export const DocumentDropOrPasteEditKind = {
  Text: { append: (...parts: readonly string[]): string => parts.join('.') },
};

export class WorkspaceEdit {
  readonly insertions: { readonly uri: Uri; readonly at: Position; readonly text: string }[] = [];

  insert(uri: Uri, at: Position, text: string): void {
    this.insertions.push({ uri, at, text });
  }
}
