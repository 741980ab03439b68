import type { LetterDocument } from './letterDocument';
import { uriKey } from './uris';
import type { World } from './world';

/** The documents that are open in the editor, by the addresses that it gives them. */
export interface OpenDocuments {
  get(uri: string): LetterDocument | undefined;
  all(): readonly LetterDocument[];
}

/** The texts of letters, open or stored: what is open is newer. */
export class LetterTexts {
  constructor(
    readonly documents: OpenDocuments,
    readonly world: World,
  ) {}

  /** The open document of an address, however that is spelt. */
  open(uri: string): LetterDocument | undefined {
    return (
      this.documents.get(uri) ?? this.documents.all().find((document) => uriKey(document.uri) === uriKey(uri))
    );
  }

  /** A text as it is now; undefined when there is none. */
  async read(uri: string): Promise<string | undefined> {
    return this.open(uri)?.getText() ?? this.world.read(uri);
  }
}
