import { pathToFileURL } from 'node:url';
import type { Framework } from '../framework/framework';
import type { LetterOptions } from '../letter/letter';
import type { CheckOptions } from '../rules/check';
import { Configurations, type Configuration } from '../workspace/configuration';
import { memoize } from '../text/memoize';
import { disk } from '../node/disk';
import { sha256 } from '../node/sha256';

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
export async function optionsFor(path: string, flags: Flags): Promise<FileOptions> {
  const configuration = await configurationFor(path, flags);
  const { letter, check } = configuration;
  return {
    letter,
    check,
    get key() {
      return keyOf(configuration);
    },
  };
}

/** Settings and frameworks of the nearest `.apa`, with what the command line says over them. */
export function configurationFor(path: string, flags: Flags): Promise<Configuration> {
  const configurations = flags.final ? finalOnes : ordinary;
  return configurations.for(pathToFileURL(path).toString());
}

const ordinary = new Configurations(disk);
const finalOnes = new Configurations(disk, undefined, { status: 'final' });

/** Letters below one `.apa` have one key. */
function keyOf({ letter, check }: Configuration): string {
  const { frameworks = [] } = letter;
  const inputs = JSON.stringify([letter.status, check.severities, frameworks.map(({ id }) => id)]);
  return [inputs, ...frameworks.map((framework) => contentsOf(framework))].join('\n');
}

const contentsOf = memoize(({ data }: Framework) => sha256(JSON.stringify(data)));
