import {
  DidChangeConfigurationNotification,
  type Connection,
  type InitializeParams,
} from 'vscode-languageserver';
import { readEditorSettings, type Layer } from '../workspace/settings';
import type { Session } from './session';

/** The section of the editor's settings. */
const SECTION = 'apaLetter';

/**
 * The editor's settings: asked for by the letter's place when the client can be asked (T33). Where it cannot, or has
 * nothing to say, they are what it has sent at the start or with its last change.
 */
export class EditorSettings {
  #sent: unknown;
  #askable = false;

  constructor(readonly connection: Connection) {}

  start(session: Session, { initializationOptions }: InitializeParams): void {
    const { connection } = this;
    const { clientCapabilities, store } = session;
    const sent: unknown = initializationOptions;
    this.#sent = hasSection(sent) ? sent[SECTION] : sent;
    this.#askable = clientCapabilities.askableConfiguration;
    connection.onDidChangeConfiguration(({ settings }) => {
      if (hasSection(settings)) this.#sent = settings[SECTION];
      store.reload();
    });
    session.initialized.listen(() => {
      if (clientCapabilities.registersConfiguration)
        // A refusal leaves the settings as they are (T34).
        connection.client
          .register(DidChangeConfigurationNotification.type, { section: SECTION })
          .catch((error: unknown) =>
            connection.console.info(`Changed settings will not be noticed: ${String(error)}`),
          );
    });
  }

  async for(scopeUri: string): Promise<Layer> {
    const asked: unknown = this.#askable
      ? await this.connection.workspace
          .getConfiguration({ scopeUri, section: SECTION })
          .catch(() => undefined)
      : undefined;
    const value = saysNothing(asked) ? this.#sent : asked;
    return { from: 'editor settings', settings: readEditorSettings(value) };
  }
}

/** Most editors answer nothing or an empty map where no settings of this name are. */
function saysNothing(settings: unknown): boolean {
  return typeof settings !== 'object' || settings === null || Object.keys(settings).length === 0;
}

/** An empty notification means "ask me" and changes nothing that was sent (T31). */
function hasSection(settings: unknown): settings is Record<typeof SECTION, unknown> {
  return typeof settings === 'object' && settings !== null && SECTION in settings;
}
