import type { Finding } from '../../rules/rule';
import type { Analysis } from '../../workspace/analysis';
import type { LetterDocument } from '../../workspace/letterDocument';
import type { Session } from '../session';
import { yieldToMessages } from '../yieldToMessages';

/** Letters of more lines than this are checked in two goes when they are opened. */
const LONG = 500;

/**
 * A long letter that has just been opened has its outline checked first, where contradictions are found, so that they
 * are marked at once. The rest is worked out in steps, between which other questions are answered.
 */
export class FirstFindings {
  /** Long letters that are being checked, or have been. */
  readonly #begun = new WeakSet<LetterDocument>();

  constructor(private readonly session: Session) {}

  /**
   * What is found first in a long letter; undefined for any other, and later.
   *
   * @param rest called when all has been found, unless the letter has been changed or closed by then
   */
  of(document: LetterDocument, analysis: Analysis, rest: () => void): readonly Finding[] | undefined {
    if (document.lineCount <= LONG || this.#begun.has(document)) return undefined;
    this.#begun.add(document);
    const first = analysis.outlineFindings;
    void this.session.guard('findings of a long letter', undefined, async () => {
      const steps = analysis.steps();
      do {
        await yieldToMessages();
        if (this.session.documents.get(document.uri) !== document || document.version !== analysis.version)
          return;
      } while (!steps.next().done);
      rest();
    });
    return first;
  }
}
