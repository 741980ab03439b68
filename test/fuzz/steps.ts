import { readEverything } from './engine';
import { exportLine, exportText, importFile, importText, useFramework, useSettings } from './exchange';
import { anyFramework, anyPdf, anySettings, anyWord, longPrint, shortPrint, shortText } from './files';
import { fuzzSession } from './fuzzSession';
import { Random } from './random';
import { anyCut, anyText, arbitraryText } from './texts';

/** What a step may be. */
export interface Kind {
  /** How many of ten thousand are of this kind: what takes long is rare. */
  readonly share: number;
  /** How many `npm test` runs, from the same seed every time. */
  readonly tested: number;
  /** Gives how many steps it was, when it was several. */
  readonly run: (random: Random) => unknown;
}

const MESSAGES = 100;

export const KINDS: Readonly<Record<string, Kind>> = {
  'a letter, by all that the engine does': {
    share: 0.3,
    tested: 6,
    run: (random) => readEverything(anyText(random), random),
  },
  'an example without a line or its end, by all that the engine does': {
    share: 0.1,
    tested: 3,
    run: (random) => readEverything(anyCut(random), random),
  },
  'a few lines, by all that the engine does': {
    share: 0.7,
    tested: 4,
    run: (random) => readEverything(shortText(random), random),
  },
  'import of a few lines': {
    share: 10,
    tested: 40,
    run: (random) => importText(shortPrint(random), random),
  },
  'import of a print': { share: 0.4, tested: 3, run: (random) => importText(longPrint(random), random) },
  'import of a Word document': { share: 4, tested: 16, run: (random) => importFile(anyWord(random)) },
  'import of a PDF': { share: 4, tested: 16, run: (random) => importFile(anyPdf(random)) },
  'a settings file': { share: 50, tested: 80, run: (random) => useSettings(anySettings(random), random) },
  'a framework file': { share: 30, tested: 60, run: (random) => useFramework(anyFramework(random)) },
  'a line of a page': {
    share: 9796,
    tested: 400,
    run: (random) => exportLine(arbitraryText(random, 5)),
  },
  'a page of a line': {
    share: 70,
    tested: 80,
    run: (random) => exportText(arbitraryText(random, 6), { word: false }),
  },
  'a page of a few lines': {
    share: 30,
    tested: 80,
    run: (random) => exportText(shortText(random), { word: false }),
  },
  'a page of a letter': {
    share: 2,
    tested: 12,
    run: (random) => exportText(anyText(random), { word: false }),
  },
  'a Word document of a few lines': {
    share: 1,
    tested: 8,
    run: (random) => exportText(shortText(random), { word: true }),
  },
  'a Word document of a letter': {
    share: 0.3,
    tested: 3,
    run: (random) => exportText(anyText(random), { word: true }),
  },
  [`${MESSAGES} messages to a server`]: {
    share: 0.04,
    tested: 0,
    run: (random) => fuzzSession(random.seed, MESSAGES),
  },
};

/** The kind at a place from 0 to 1, which each has as much of as its share says. */
export function kindAt(place: number): string {
  let left = place * Object.values(KINDS).reduce((sum, { share }) => sum + share, 0);
  const names = Object.keys(KINDS);
  return names.find((name) => (left -= KINDS[name]!.share) < 0) ?? names[0]!;
}

/** A fault, with what brings it about again. */
export class Found extends Error {
  constructor(what: string, cause: unknown) {
    super(`${what}: ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`, { cause });
  }
}

/** Takes the step that the seed makes, of a kind that it chooses if none is given; gives the kind and how many steps it was. */
export async function step(
  seed: number,
  kind?: string,
): Promise<{ readonly kind: string; readonly steps: number }> {
  const random = new Random(seed);
  const chosen = kind ?? kindAt(random.next());
  try {
    const steps = await KINDS[chosen]!.run(random);
    return { kind: chosen, steps: typeof steps === 'number' ? steps : 1 };
  } catch (error) {
    throw new Found(`seed ${seed}, ${chosen}`, error);
  }
}
