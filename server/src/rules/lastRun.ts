import type { Framework } from '../framework/framework';
import type { Assessment } from '../letter/grades/assessment';
import type { Letter, Status } from '../letter/letter';
import { same } from '../text/memoize';

/**
 * The last time that something was looked for in a letter as a whole. It is looked for again when a part of the letter
 * that was looked at is another one: a rule that asks for the header alone does not run when a point is written.
 */
export class LastRun<Found> {
  /** The parts of the letter that were looked at, and what they were. */
  readonly #parts: (keyof Letter)[] = [];
  readonly #before: unknown[] = [];
  #found: readonly Found[] | undefined;

  constructor(readonly find: (letter: Letter) => Iterable<Found>) {}

  of(letter: Letter): readonly Found[] {
    if (this.#found && this.#isSame(letter)) return this.#found;
    this.#found = undefined;
    this.#parts.length = 0;
    this.#before.length = 0;
    this.#found = [...this.find(this.#watched(letter))];
    return this.#found;
  }

  #isSame(letter: Letter): boolean {
    for (let i = 0; i < this.#parts.length; i++)
      if (!same(this.#before[i], letter[this.#parts[i]!])) return false;
    return true;
  }

  /** The letter, with a note taken of every part that is looked at. */
  #watched(letter: Letter): Letter {
    return new Proxy(letter, {
      get: (target, name): unknown => {
        const part = name as keyof Letter;
        const value: unknown = target[part];
        if (!this.#parts.includes(part)) {
          this.#parts.push(part);
          this.#before.push(value);
        }
        return value;
      },
    });
  }
}

/** The same for what is looked for in one area at a time: an area that is the same has the same in it. */
export class LastRuns<Found> {
  #framework: Framework | undefined;
  #status: Status | undefined;
  #assessments: readonly Assessment[] = [];
  #each: readonly (readonly Found[])[] = [];
  #found: readonly Found[] = [];

  constructor(
    readonly find: (
      assessment: Assessment,
      context: { framework: Framework; status: Status },
    ) => Iterable<Found>,
  ) {}

  of({ assessments, framework, status }: Letter): readonly Found[] {
    const usable = framework === this.#framework && status === this.#status;
    if (usable && same(assessments, this.#assessments)) return this.#found;
    const known = usable ? this.#assessments : [];
    const each = assessments.map((one) => {
      const index = known.indexOf(one);
      return index >= 0 ? this.#each[index]! : [...this.find(one, { framework, status })];
    });
    this.#framework = framework;
    this.#status = status;
    this.#assessments = assessments;
    this.#each = each;
    this.#found = each.flat();
    return this.#found;
  }
}
