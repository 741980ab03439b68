import type { Finding } from '../../rules/rule';
import type { Analysis } from '../../workspace/analysis';
import type { LetterDocument } from '../../workspace/letterDocument';
import type { Session } from '../session';
import { yieldToMessages } from '../yieldToMessages';

/** Letters of more lines than this are checked in two goes when they are opened. */
const LONG = 500;

/**
 * A long letter that has just been opened has its outline checked first, where contradictions are found, so that they
 * are marked at once. The rest is worked out in steps, between which other questions are answered; what is typed
 * meanwhile does not have to wait for it.
 */
export class FirstFindings {
  /** What is being worked out of long letters; "done" where all has been found once, since then a key costs little. */
  readonly #runs = new WeakMap<LetterDocument, Analysis | 'done'>();

  constructor(private readonly session: Session) {}

  /**
   * What is found first in a long letter; undefined for any other, and later.
   *
   * @param rest called when all has been found, unless the letter has been changed or closed by then
   */
  of(document: LetterDocument, analysis: Analysis, rest: () => void): readonly Finding[] | undefined {
    const run = this.#runs.get(document);
    if (document.lineCount <= LONG || run === 'done') return undefined;
    if (run !== analysis) {
      this.#runs.set(document, analysis);
      void this.session.guard('findings of a long letter', undefined, () =>
        this.#finish(document, analysis, rest),
      );
    }
    return analysis.outlineFindings;
  }

  async #finish(document: LetterDocument, analysis: Analysis, rest: () => void): Promise<void> {
    const isCurrent = (): boolean =>
      this.session.documents.get(document.uri) === document && document.version === analysis.version;
    const steps = analysis.steps();
    try {
      do {
        await yieldToMessages();
        if (!isCurrent()) return;
      } while (!steps.next().done);
    } finally {
      if (isCurrent()) this.#runs.set(document, 'done');
    }
    rest();
  }
}
