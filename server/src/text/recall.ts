/** So many texts are kept at a time. */
const MOST = 1000;
/** A longer text is no name, and not kept. */
const LONGEST = 120;

/** Keeps what was made from texts: the headings and names in letters are nearly always the same few. */
export class Recall<Made> {
  readonly #made = new Map<string, Made>();

  constructor(private readonly make: (text: string) => Made) {}

  of(text: string): Made {
    const known = this.#made.get(text);
    if (known !== undefined || this.#made.has(text)) return known as Made;
    const made = this.make(text);
    if (this.#made.size >= MOST) this.#made.clear();
    if (text.length <= LONGEST) this.#made.set(text, made);
    return made;
  }
}
