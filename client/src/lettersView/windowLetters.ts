import { EventEmitter, type Disposable } from 'vscode';
import {
  LETTER_COUNT,
  LETTERS_CHANGED,
  type LettersChanged,
} from '../../../server/src/protocol/treeRequests';
import type { LetterServer } from '../server/letterServer';

/** The letters of the window's folders: how many there are, and that something in them has changed. */
export class WindowLetters implements Disposable {
  readonly #changed = new EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  #count = 0;

  constructor(server: () => Promise<LetterServer>) {
    void server().then((letters) => {
      letters.hear(LETTERS_CHANGED, (changed) => this.#take((changed as LettersChanged).count));
      // Each server counts for itself, also one that is started again.
      letters.onRunning(() => void letters.ask(LETTER_COUNT, null).then((count) => this.#take(count ?? 0)));
    });
  }

  get count(): number {
    return this.#count;
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #take(count: number): void {
    this.#count = count;
    this.#changed.fire();
  }
}
