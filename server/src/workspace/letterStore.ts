import { TextDocument } from 'vscode-languageserver-textdocument';
import { buildLetter, readLetter, type Letter } from '../letter/letter';
import type { Neighbours } from '../rules/rule';
import { Analysis } from './analysis';
import { Configurations, isConfigurationFile, type Configuration } from './configuration';
import type { Guard } from './guard';
import type { LetterDocument } from './letterDocument';
import { LetterFolders, type FileChange } from './letterFolders';
import { uriKey } from './uris';
import { LetterTexts, type OpenDocuments } from './letterTexts';
import type { Layer } from './settings';
import { Signal } from './signal';
import type { World } from './world';

/** What is kept of a letter as long as its stamp is the same. */
interface Kept<Value> {
  readonly stamp: number;
  readonly value: Value;
}

/** The letter of the year before, kept with the document that it was found for. */
interface KeptPrevious extends Kept<Promise<Letter | undefined>> {
  readonly uri: string;
}

/**
 * The text and the analysis of every letter by its URI; what is open counts before what is stored. Of an open letter
 * the analysis of its version is kept, and goes with its document: an answer that is still being made when it is closed
 * keeps nothing. Of a stored one only what somebody has looked at is kept (`view`), never the letter.
 */
export class LetterStore {
  readonly configurations: Configurations;
  readonly folders: LetterFolders;
  /** Settings, frameworks or folders have changed. */
  readonly reloaded = new Signal();
  readonly #texts: LetterTexts;
  readonly #analyses = new WeakMap<LetterDocument, Analysis>();
  readonly #previous = new WeakMap<LetterDocument, KeptPrevious>();

  /** @param settings the editor's settings for a letter */
  constructor(
    readonly documents: OpenDocuments,
    world: World,
    settings: (uri: string) => Promise<Layer | undefined>,
    guard: Guard,
  ) {
    this.configurations = new Configurations(world, settings);
    this.#texts = new LetterTexts(documents, world);
    this.folders = new LetterFolders(this.#texts, this.configurations, guard);
  }

  /** Settings, frameworks or folders have changed: what depends on them is worked out again (T32). */
  reload(): void {
    this.configurations.forget();
    this.folders.rescan();
    this.reloaded.emit();
    this.folders.stale.emit();
  }

  /** Files have appeared, changed or gone. */
  filesChanged(changes: readonly FileChange[]): void {
    // Of a folder the editor reports nothing but itself: all that was or is below it is looked at again.
    if (changes.some((change) => isConfigurationFile(change.uri) || this.folders.isFolder(change)))
      return this.reload();
    this.folders.filesChanged(changes);
    for (const { uri, kind } of changes)
      if (kind === 'created')
        void this.folders.holdsLetters(uri).then((holds) => (holds ? this.reload() : undefined));
  }

  /** The open document of an address, however that is spelt. */
  open(uri: string): LetterDocument | undefined {
    return this.#texts.open(uri);
  }

  /** A text as it is now; undefined when there is none. */
  text(uri: string): Promise<string | undefined> {
    return this.#texts.read(uri);
  }

  /** The letters of the folders, and those that are open besides, each by the spelling that the editor knows. */
  uris(): Iterable<string> {
    const known = new Map<string, string>();
    for (const { uri } of this.folders.stamps()) known.set(uriKey(uri), uri);
    for (const { uri } of this.documents.all()) if (!isConfigurationFile(uri)) known.set(uriKey(uri), uri);
    return known.values();
  }

  configurationOf(uri: string): Promise<Configuration> {
    return this.configurations.for(this.folders.window.placeOf(uri));
  }

  /** What is known of an open letter as it is now; a new object when its text or its neighbours have changed. */
  async analysisOf(document: LetterDocument): Promise<Analysis> {
    const place = this.folders.window.placeOf(document.uri);
    const configuration = await this.configurations.for(place);
    const known = this.#analyses.get(document);
    const letter =
      known?.version === document.version && known.configuration === configuration
        ? known.letter
        : buildLetter(document.passages, configuration.letter, document.memory);
    const neighbours = this.folders.neighboursOf(place, letter);
    if (known?.letter === letter && sameNeighbours(known.neighbours, neighbours)) return known;
    const analysis = new Analysis(document, configuration, letter, neighbours);
    this.#analyses.set(document, analysis);
    return analysis;
  }

  /** The same of a stored letter with this text. Nothing of it is kept. */
  async analysisOfStored(uri: string, text: string): Promise<Analysis> {
    const configuration = await this.configurationOf(uri);
    const letter = readLetter(text, configuration.letter);
    const neighbours = await this.folders.allNeighboursOf(uri, letter);
    return new Analysis(TextDocument.create(uri, '', 0, text), configuration, letter, neighbours);
  }

  /** The same of any letter; undefined when there is none. */
  async analysis(uri: string): Promise<Analysis | undefined> {
    const open = this.open(uri);
    if (open) return this.analysisOf(open);
    const text = await this.text(uri);
    return text === undefined ? undefined : this.analysisOfStored(uri, text);
  }

  /** A way to ask what `of` says of letters. Of those that are not open it is kept until they change. */
  view<Value>(of: (analysis: Analysis) => Value): (uri: string) => Promise<Value | undefined> {
    const kept = new Map<string, Kept<Value>>();
    return async (uri) => {
      const stamp = this.folders.stampOf(uri);
      const open = this.open(uri);
      const known = open ? undefined : kept.get(uriKey(uri));
      if (known?.stamp === stamp) return known.value;
      const analysis = await this.analysis(uri);
      const value = analysis && of(analysis);
      if (value === undefined) kept.delete(uriKey(uri));
      else if (!open) kept.set(uriKey(uri), { stamp, value });
      return value;
    };
  }

  /** The letter of the year before an open one, as it is now; undefined without one. */
  async previousOf(document: LetterDocument, letter: Letter): Promise<Letter | undefined> {
    const place = this.folders.window.placeOf(document.uri);
    const uri = this.folders.before(place, letter);
    if (uri === undefined || uriKey(uri) === uriKey(place)) return undefined;
    const open = this.open(uri);
    if (open) return (await this.analysisOf(open)).letter;
    const stamp = this.folders.stampOf(uri);
    let known = this.#previous.get(document);
    if (known?.uri !== uri || known.stamp !== stamp) {
      known = { uri, stamp, value: this.analysis(uri).then((analysis) => analysis?.letter) };
      this.#previous.set(document, known);
    }
    return known.value;
  }
}

/** The places are another object when they are others. */
function sameNeighbours(one: Neighbours | undefined, other: Neighbours | undefined): boolean {
  return one?.places === other?.places && JSON.stringify(one) === JSON.stringify(other);
}
