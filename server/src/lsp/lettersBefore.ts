import { readLetter, type Letter } from '../letter/letter';
import { uriKey } from '../workspace/letterIndex';
import type { Server } from './server';

/** The letters of the years before: read when they are asked for, and kept until letters change or one is closed. */
export class LettersBefore {
  readonly #read = new Map<string, Promise<Letter | undefined>>();

  constructor(readonly server: Server) {
    server.letters.onChanged(() => this.#read.clear());
    server.documents.onDidClose(() => this.#read.clear());
    server.onConfigurationChanged(() => this.#read.clear());
  }

  async of(uri: string, letter: Letter): Promise<Letter | undefined> {
    const { letters, documents } = this.server;
    const place = letters.placeOf(uri);
    const at = letters.before(place, letter);
    if (at === undefined || uriKey(at) === uriKey(place)) return undefined;
    // What is open is newer than what is stored.
    const open = documents.all().find((document) => uriKey(document.uri) === uriKey(at));
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
