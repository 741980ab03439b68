import { Disposable, EventEmitter, Uri, workspace } from 'vscode';
import { EFFECTIVE_SETTINGS } from '../../server/src/protocol/letterRequests';
import type { LetterServer } from './server/letterServer';

const SCHEME = 'apa-letter-settings';

/** A document to read that tells what is set for a letter and where that comes from. */
export class SettingsDocument implements Disposable {
  readonly #changed = new EventEmitter<Uri>();
  readonly #registered: Disposable;

  constructor(server: () => Promise<LetterServer>) {
    this.#registered = Disposable.from(
      this.#changed,
      workspace.registerTextDocumentContentProvider(SCHEME, {
        onDidChange: this.#changed.event,
        async provideTextDocumentContent({ query }) {
          return (await (await server()).ask(EFFECTIVE_SETTINGS, { textDocument: { uri: query } })) ?? '';
        },
      }),
    );
  }

  /** The document for a letter, as it is now. */
  for(letter: Uri): Uri {
    const name = letter.path.slice(letter.path.lastIndexOf('/') + 1);
    const uri = Uri.from({ scheme: SCHEME, path: `/Settings for ${name}.txt`, query: letter.toString() });
    this.#changed.fire(uri);
    return uri;
  }

  dispose(): void {
    this.#registered.dispose();
  }
}
