/** A stream that may be a terminal. */
interface ProgressStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Nothing is shown of a run that ends before this, in milliseconds. */
const PATIENCE = 1000;
const INTERVAL = 100;

/** Shows on a terminal how far a long run has come, on one line that is gone at the end. */
export class TerminalProgress {
  #total = 0;
  #done = 0;
  #begun = 0;
  #shown = 0;

  constructor(
    readonly stream: ProgressStream,
    readonly now: () => number = () => performance.now(),
  ) {}

  start(total: number): void {
    this.#total = total;
    this.#done = 0;
    this.#begun = this.now();
  }

  /** One more letter is done. */
  step(): void {
    this.#done++;
    const now = this.now();
    if (!this.stream.isTTY || now - this.#begun < PATIENCE || now - this.#shown < INTERVAL) return;
    this.#shown = now;
    this.stream.write(`\r${CLEAR}Checking letters: ${this.#done} of ${this.#total}`);
  }

  /** Takes the line away. */
  end(): void {
    if (this.#shown > 0) this.stream.write(`\r${CLEAR}`);
    this.#shown = 0;
  }
}

/** Clears the line from the cursor on. */
const CLEAR = '\u001B[K';
