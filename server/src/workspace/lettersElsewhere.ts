import type { Configurations } from './configuration';
import type { Guard } from './guard';
import { uriKey } from './uris';
import type { LetterTexts } from './letterTexts';
import { Signal } from './signal';
import { summariseLetter, type Summary } from './summary';

/**
 * Letters that others name and of which more is wanted than the index knows: those outside the folders or left out of
 * them, and those of which only the header has been read. Each is read once.
 */
export class LettersElsewhere {
  /** Another one has been read. */
  readonly found = new Signal();
  /** Null for files that are not there, undefined while they are read. */
  readonly #known = new Map<string, Summary | null | undefined>();
  #looking: Promise<void> = Promise.resolve();

  constructor(
    readonly texts: LetterTexts,
    readonly configurations: Configurations,
    readonly guard: Guard,
  ) {}

  /** What is known of one; null when there is none, undefined when that is not known yet. */
  of(uri: string): Summary | null | undefined {
    const key = uriKey(uri);
    if (this.#known.has(key)) return this.#known.get(key);
    this.#known.set(key, undefined);
    this.#looking = this.guard('workspace/previous', undefined, async () => {
      const text = await this.texts.read(uri);
      const { letter } = await this.configurations.for(uri);
      this.#known.set(key, text === undefined ? null : (summariseLetter(uri, text, letter) ?? null));
      this.found.emit();
    });
    return undefined;
  }

  /** Resolves when the last one that was wanted has been read. */
  looked(): Promise<void> {
    return this.#looking;
  }

  forget(uri: string): void {
    this.#known.delete(uriKey(uri));
  }

  forgetAll(): void {
    this.#known.clear();
  }
}
