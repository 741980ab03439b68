import type { TextDocument } from 'vscode-languageserver-textdocument';
import { readLetter, type Letter } from '../letter/letter';
import { checkLetter } from '../rules/check';
import type { Finding } from '../rules/rule';
import type { Configuration } from './configuration';

/** What is known of one version of a document under one configuration. */
export interface Analysis {
  readonly version: number;
  readonly configuration: Configuration;
  readonly letter: Letter;
  /** Worked out when first asked for. */
  readonly findings: readonly Finding[];
}

/** Reads and checks documents once a version, and forgets what is closed. */
export class Analyses {
  readonly #byUri = new Map<string, Analysis>();

  of(document: TextDocument, configuration: Configuration): Analysis {
    const known = this.#byUri.get(document.uri);
    if (known?.version === document.version && known.configuration === configuration) return known;
    const analysis = analyse(document, configuration);
    this.#byUri.set(document.uri, analysis);
    return analysis;
  }

  forget(uri: string): void {
    this.#byUri.delete(uri);
  }
}

function analyse(document: TextDocument, configuration: Configuration): Analysis {
  const letter = readLetter(document.getText(), configuration.letter);
  let findings: readonly Finding[] | undefined;
  return {
    version: document.version,
    configuration,
    letter,
    get findings() {
      return (findings ??= checkLetter(letter, configuration.check));
    },
  };
}
