import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Letter } from '../letter/letter';
import { checkLetter, checkOutline, checkSteps, type CheckOptions } from '../rules/check';
import type { Finding, Neighbours } from '../rules/rule';
import type { Configuration } from './configuration';

let made = 0;

/** What is known of one version of a text under one configuration, as long as the text is of that version. */
export class Analysis {
  /** Another analysis has another id, even of a document closed and opened again (T21). */
  readonly id = ++made;
  readonly version: number;
  #findings: readonly Finding[] | undefined;

  constructor(
    readonly document: TextDocument,
    readonly configuration: Configuration,
    readonly letter: Letter,
    readonly neighbours: Neighbours | undefined,
  ) {
    this.version = document.version;
  }

  /** Worked out when it is first needed. */
  get findings(): readonly Finding[] {
    return this.#check();
  }

  /** Those outside the points, which are there at once however long the letter is. */
  get outlineFindings(): readonly Finding[] {
    return checkOutline(this.letter, this.#options);
  }

  /** Works the findings out a step at a time. */
  *steps(): Generator<undefined, void> {
    yield* checkSteps(this.letter, this.#options);
    this.#check();
  }

  #check(): readonly Finding[] {
    return (this.#findings ??= checkLetter(this.letter, this.#options));
  }

  get #options(): CheckOptions {
    return { ...this.configuration.check, neighbours: this.neighbours };
  }
}
