import type { Diagnostic } from 'vscode-languageserver-protocol';
import { Range } from '../vscode/places';
import type { Uri } from '../vscode/uri';
import { happenings } from './happenings';

/** A finding as the server gives it, with its place in VS Code's form. */
export interface LetterDiagnostic {
  readonly range: Range;
  /** As VS Code counts: 0 is an error. */
  readonly severity: number;
  readonly message: string;
  readonly source: string | undefined;
  readonly code: string;
  readonly plain: Diagnostic;
}

class Diagnostics {
  #uri: Uri | undefined;
  #all: readonly LetterDiagnostic[] = [];

  of(uri: Uri): readonly LetterDiagnostic[] {
    return uri.toString() === this.#uri?.toString() ? this.#all : [];
  }

  ofAll(): readonly (readonly [Uri, readonly LetterDiagnostic[]])[] {
    return this.#uri ? [[this.#uri, this.#all]] : [];
  }

  set(uri: Uri, found: readonly Diagnostic[]): void {
    this.#uri = uri;
    this.#all = found.map((plain) => ({
      range: new Range(
        plain.range.start.line,
        plain.range.start.character,
        plain.range.end.line,
        plain.range.end.character,
      ),
      severity: (plain.severity ?? 1) - 1,
      message: typeof plain.message === 'string' ? plain.message : plain.message.value,
      source: plain.source,
      code: String(plain.code ?? ''),
      plain,
    }));
    happenings.diagnostics.fire({ uris: [uri] });
  }
}

export const diagnostics = new Diagnostics();
