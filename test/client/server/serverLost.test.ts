import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import type { BaseLanguageClient, ErrorHandler } from 'vscode-languageclient';
import type * as Restart from '../../../client/src/commands/restartServer';
import type * as Server from '../../../client/src/server/clientServer';
import { withEditor } from '../withEditor';

const require = createRequire(__filename);

/** The client of one server, as far as the extension has to do with it. */
class StandIn {
  readonly name = 'APA Letter';
  readonly clientOptions: { errorHandler?: ErrorHandler } = {};
  starts = 0;
  ends = 0;
  readonly error = (): undefined => undefined;
  readonly onNotification = (): undefined => undefined;
  readonly onDidChangeState = (): undefined => undefined;

  constructor(readonly createDefaultErrorHandler: () => ErrorHandler) {}

  start(): Promise<void> {
    this.starts++;
    return Promise.resolve();
  }

  dispose(): Promise<void> {
    this.ends++;
    return Promise.resolve();
  }
}

interface Library {
  readonly BaseLanguageClient: {
    readonly prototype: { createDefaultErrorHandler(this: { name: string }): ErrorHandler };
  };
}

/** An editor in which messages are answered by `choose`, and commands are found by their names. */
class Editor {
  readonly messages: { readonly text: string; readonly buttons: readonly string[] }[] = [];
  readonly did: string[] = [];
  readonly #commands = new Map<string, () => Promise<void>>();
  #choose: (button?: string) => void = () => undefined;

  readonly parts = {
    l10n: { t: (text: string) => text },
    window: {
      showErrorMessage: (text: string, ...buttons: string[]) => {
        this.messages.push({ text, buttons });
        return new Promise<string | undefined>((resolve) => (this.#choose = resolve));
      },
    },
    commands: {
      registerCommand: (name: string, action: () => Promise<void>) => this.#commands.set(name, action),
      executeCommand: (name: string) => {
        this.did.push(name);
        return this.#commands.get(name)?.() ?? Promise.resolve();
      },
    },
  };

  async choose(button?: string): Promise<void> {
    this.#choose(button);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

describe('a server that is lost for good', () => {
  const editor = new Editor();
  const clients: StandIn[] = [];
  let crash: () => Promise<void>;

  before(async () => {
    const [{ ClientServer }, { registerRestartServer }, library] = withEditor(
      () => [
        require('../../../client/src/server/clientServer') as typeof Server,
        require('../../../client/src/commands/restartServer') as typeof Restart,
        require('vscode-languageclient') as Library,
      ],
      editor.parts,
    );
    const policy = library.BaseLanguageClient.prototype;
    const create = (): StandIn => {
      const client = new StandIn(() => policy.createDefaultErrorHandler.call({ name: 'APA Letter' }));
      clients.push(client);
      return client;
    };
    const log = { warn: () => undefined, info: () => undefined };
    const server = new ClientServer(() => create() as unknown as BaseLanguageClient, log as never);
    registerRestartServer(() => Promise.resolve(server));
    await server.start();
    crash = async () => {
      await clients.at(-1)?.clientOptions.errorHandler?.closed();
    };
  });

  const crashes = async (times: number): Promise<void> => {
    for (let n = 0; n < times; n++) await crash();
  };

  it('is told of by one message, and only when it is given up', async () => {
    await crashes(4);
    assert.deepEqual(editor.messages, []);
    await crashes(2);
    assert.deepEqual(editor.messages, [
      {
        text: 'The APA Letter server has stopped, so letters are not being checked. Your text is safe.',
        buttons: ['Restart Server', 'Show Output'],
      },
    ]);
  });

  it('is started anew by the button, and told of again when that one is lost, too', async () => {
    assert.equal(clients.length, 1);
    await editor.choose('Restart Server');
    assert.deepEqual(
      clients.map(({ starts, ends }) => [starts, ends]),
      [
        [1, 1],
        [1, 0],
      ],
    );
    await crashes(4);
    assert.equal(editor.messages.length, 1);
    await crashes(1);
    assert.equal(editor.messages.length, 2);
  });

  it('shows the log by the other button, and does nothing when the message is closed', async () => {
    await editor.choose('Show Output');
    assert.equal(editor.did.at(-1), 'apaLetter.showLog');
    const before = editor.did.length;
    await crashes(5);
    await editor.choose();
    assert.deepEqual([editor.did.length, clients.length], [before, 2]);
  });
});
