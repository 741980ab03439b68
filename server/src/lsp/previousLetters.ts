import { previousOf } from '../features/previous';
import { readLetter, type Letter } from '../letter/letter';
import { letterAt, uriKey } from '../workspace/letterIndex';
import type { Server } from './server';

/** The letters that headers name as those of the year before: read when they are asked for, and kept. */
export class PreviousLetters {
  readonly #read = new Map<string, Promise<Letter | undefined>>();

  constructor(readonly server: Server) {
    server.letters.onChanged(() => this.#read.clear());
    server.onConfigurationChanged(() => this.#read.clear());
  }

  /** The letter before one; nothing when its header names none, or there is none. */
  async of(uri: string, letter: Letter): Promise<Letter | undefined> {
    const previous = previousOf(letter);
    const at = previous && letterAt(this.server.letters.placeOf(uri), previous.path);
    if (at === undefined || uriKey(at) === uriKey(uri)) return undefined;
    // What is open is newer than what is stored.
    const open = this.server.documents.all().find((document) => uriKey(document.uri) === uriKey(at));
    if (open) return (await this.server.analysisOf(open)).letter;
    const known = this.#read.get(uriKey(at)) ?? this.#load(at);
    this.#read.set(uriKey(at), known);
    return known;
  }

  async #load(uri: string): Promise<Letter | undefined> {
    const text = await this.server.world.read(uri);
    if (text === undefined) return undefined;
    return readLetter(text, (await this.server.configurations.for(uri)).letter);
  }
}
