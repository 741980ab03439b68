/**
 * Remembers what was made of texts, the last ones only: while somebody types, all but one are the same as before. What
 * is remembered is handed out again and must not be changed.
 */
export class Recent<Made> {
  #now = new Map<string, Made>();
  #before = new Map<string, Made>();

  /** Between `most` and twice as many are kept. */
  constructor(readonly most: number) {}

  of(text: string, make: () => Made): Made {
    const now = this.#now.get(text);
    if (now !== undefined) return now;
    const made = this.#before.get(text) ?? make();
    if (this.#now.size >= this.most) {
      this.#before = this.#now;
      this.#now = new Map();
    }
    this.#now.set(text, made);
    return made;
  }
}
