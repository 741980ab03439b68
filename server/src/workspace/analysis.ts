import { buildLetter, type Letter } from '../letter/letter';
import { checkLetter } from '../rules/check';
import type { Finding, Neighbours } from '../rules/rule';
import type { Configuration } from './configuration';
import type { LetterDocument } from './letterDocument';

/** What is known of one version of a document under one configuration. */
export interface Analysis {
  /** Another analysis has another id, even of a document closed and opened again (T21). */
  readonly id: number;
  readonly version: number;
  readonly configuration: Configuration;
  readonly letter: Letter;
  /** Worked out when first asked for. */
  readonly findings: readonly Finding[];
}

/** What is known of the letters around one. */
export type NeighboursOf = (letter: Letter) => Neighbours | undefined;

/**
 * Reads and checks documents once a version. What is known goes with its document: an answer that is still being made
 * when the document is closed keeps nothing.
 */
export class Analyses {
  readonly #known = new WeakMap<LetterDocument, Known>();

  /** The analysis of a document as it is now, checked anew when its neighbours are others than before. */
  of(document: LetterDocument, configuration: Configuration, neighboursOf: NeighboursOf): Analysis {
    const known = this.#known.get(document);
    const letter =
      known?.version === document.version && known.configuration === configuration
        ? known.letter
        : buildLetter(document.passages, configuration.letter, document.memory);
    const neighbours = neighboursOf(letter);
    const neighbourhood = JSON.stringify(neighbours);
    if (known?.letter === letter && known.neighbourhood === neighbourhood) return known;
    const analysis = new Known(document.version, configuration, letter, neighbours, neighbourhood);
    this.#known.set(document, analysis);
    return analysis;
  }
}

let made = 0;

class Known implements Analysis {
  readonly id = ++made;
  #findings: readonly Finding[] | undefined;

  constructor(
    readonly version: number,
    readonly configuration: Configuration,
    readonly letter: Letter,
    readonly neighbours: Neighbours | undefined,
    readonly neighbourhood: string | undefined,
  ) {}

  get findings(): readonly Finding[] {
    const { neighbours, configuration } = this;
    this.#findings ??= checkLetter(this.letter, { ...configuration.check, neighbours });
    return this.#findings;
  }
}
