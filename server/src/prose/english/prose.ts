import { readableProse } from './readableProse';
import { sentences } from './sentences';
import { wordsOf, type Word } from './words';

/** A sentence of a prose; 0-based UTF-16 offsets in it, without white space at the ends. */
export interface ProseSentence {
  readonly from: number;
  readonly to: number;
  readonly words: readonly Word[];
}

/** A text as a reader sees it (see `readableProse`), cut into sentences and words once. */
export class Prose {
  #text: string | undefined;
  #sentences: readonly ProseSentence[] | undefined;
  #words: readonly Word[] | undefined;

  constructor(readonly written: string) {}

  /** As long as what is written, place by place. */
  get text(): string {
    return (this.#text ??= readableProse(this.written));
  }

  get sentences(): readonly ProseSentence[] {
    return (this.#sentences ??= sentences(this.text).map(({ from, to }) => ({
      from,
      to,
      words: wordsOf(this.text, from, to),
    })));
  }

  get words(): readonly Word[] {
    return (this.#words ??= this.sentences.flatMap(({ words }) => words));
  }
}
