import { pathToFileURL } from 'node:url';
import { FINE, Folder, WRONG } from '../support/cli';
import { BARE, FULL } from '../support/lspClient';
import { readEverything } from './engine';
import { Random } from './random';
import { Session } from './session';
import { anyText, cutsOf, letters } from './texts';

/** How often something was done. */
export interface Steps {
  texts: number;
  cuts: number;
  sessions: number;
  messages: number;
}

export const noSteps = (): Steps => ({ texts: 0, cuts: 0, sessions: 0, messages: 0 });

/** A fault, with what brings it about again. */
export class Found extends Error {
  constructor(what: string, cause: unknown) {
    super(`${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}\n${what}`, { cause });
  }
}

/** Reads a text that the seed makes. */
export function fuzzText(seed: number, steps: Steps): void {
  const random = new Random(seed);
  const text = anyText(random);
  steps.texts++;
  read(text, random);
}

/** Reads every text that lacks a line or the end of an example; `every` takes each so-many-th alone, from `first` on. */
export function fuzzCuts(every: number, first: number, steps: Steps): void {
  const random = new Random(first);
  let index = 0;
  for (const letter of letters)
    for (const text of cutsOf(letter))
      if (index++ % every === first % every) {
        steps.cuts++;
        read(text, random);
      }
}

function read(text: string, random: Random): void {
  try {
    readEverything(text, random);
  } catch (error) {
    throw new Found(`seed ${random.seed}: ${JSON.stringify(text)}`, error);
  }
}

/** A session of so many messages; even seeds have an editor that can do everything, odd ones one that can do nothing. */
export async function fuzzSession(seed: number, length: number, steps: Steps): Promise<void> {
  const folder = new Folder({ 'a.apa': FINE, 'b.apa': WRONG, 'folder.apa/c.apa': FINE });
  const session = new Session(new Random(seed), seed % 2 === 0 ? FULL : BARE, pathToFileURL(folder.at).href);
  try {
    await session.run(length);
  } catch (error) {
    throw new Found(`seed ${seed}, session:\n${session.trace.slice(-40).join('\n')}`, error);
  } finally {
    steps.sessions++;
    steps.messages += session.steps;
    await session.client.kill();
    folder.remove();
  }
}
