import type { LetterOptions } from '../../letter/letter';
import type { CheckOptions } from '../../rules/check';

/** What the command line says about reading and checking letters. Plain data: it goes to other threads. */
export interface Flags {
  /** Check as a final letter, whatever the header says. */
  readonly final?: boolean;
}

/** How one letter is read and checked. */
export interface FileOptions {
  readonly letter: LetterOptions;
  readonly check: CheckOptions;
  /** Differs where the same text may have other findings. */
  readonly key: string;
}

/** The one place where it is decided how a letter is read and checked. `path` is absolute. */
export function optionsFor(_path: string, flags: Flags): Promise<FileOptions> {
  return Promise.resolve({
    letter: flags.final ? { status: 'final' } : {},
    check: {},
    key: flags.final ? 'final' : '',
  });
}
