import type { TextDocument } from 'vscode-languageserver-textdocument';
import { readLetter, type Letter } from '../letter/letter';
import { checkLetter, type CheckOptions } from '../rules/check';
import type { Finding } from '../rules/rule';

/** What is known of one version of a document. */
export interface Analysis {
  readonly version: number;
  readonly letter: Letter;
  /** Worked out when first asked for. */
  readonly findings: readonly Finding[];
}

/** Reads and checks documents once a version, and forgets what is closed. */
export class Analyses {
  readonly #byUri = new Map<string, Analysis>();

  constructor(readonly options: CheckOptions = {}) {}

  of(document: TextDocument): Analysis {
    const known = this.#byUri.get(document.uri);
    if (known?.version === document.version) return known;
    const analysis = analyse(document, this.options);
    this.#byUri.set(document.uri, analysis);
    return analysis;
  }

  forget(uri: string): void {
    this.#byUri.delete(uri);
  }
}

function analyse(document: TextDocument, options: CheckOptions): Analysis {
  const letter = readLetter(document.getText());
  let findings: readonly Finding[] | undefined;
  return {
    version: document.version,
    letter,
    get findings() {
      return (findings ??= checkLetter(letter, options));
    },
  };
}
