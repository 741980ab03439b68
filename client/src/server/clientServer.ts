import { commands, type LogOutputChannel } from 'vscode';
import { ErrorCodes, ResponseError, State, type BaseLanguageClient } from 'vscode-languageclient';
import type { OwnRequest } from '../../../server/src/protocol/letterRequests';
import type { LetterServer } from './letterServer';
import { oneMessage } from './oneMessage';
import { silent } from './restartPolicy';
import { showServerLost } from './serverLost';

/** The server as the language client of VS Code runs it. Starting, stopping and restarting wait for each other. */
export class ClientServer implements LetterServer {
  readonly #create: () => BaseLanguageClient;
  readonly #log: LogOutputChannel;
  readonly #lost = oneMessage(showServerLost);
  readonly #heard = new Map<string, (params: unknown) => void>();
  readonly #runningListeners: (() => void)[] = [];
  #client: BaseLanguageClient | undefined;
  #turn: Promise<void> = Promise.resolve();

  constructor(create: () => BaseLanguageClient, log: LogOutputChannel) {
    this.#create = create;
    this.#log = log;
  }

  start(): Promise<void> {
    return this.#next(() => {
      if (!this.#client) this.#begin();
    });
  }

  async ask<Params, Answer>({ method }: OwnRequest<Params, Answer>, params: Params): Promise<Answer | null> {
    await this.start();
    try {
      return (await this.#client?.sendRequest<Answer | null>(method, params)) ?? null;
    } catch (error) {
      // That the server is lost is said elsewhere, once.
      this.#log.warn(`${method}: ${String(error)}`);
      return null;
    }
  }

  hear(method: string, listener: (params: unknown) => void): void {
    this.#heard.set(method, listener);
    this.#client?.onNotification(method, listener);
  }

  onRunning(listener: () => void): void {
    this.#runningListeners.push(listener);
    if (this.#client?.state === State.Running) listener();
  }

  restart(): Promise<void> {
    return this.#next(async () => {
      // A client that is just starting cannot be stopped; a second one beside it would give each finding twice.
      if (this.#client?.state === State.Starting) return this.#log.info('The server is starting already.');
      await this.#end();
      this.#begin();
    });
  }

  stop(): Promise<void> {
    return this.#next(() => this.#end());
  }

  #next(step: () => Promise<void> | void): Promise<void> {
    const done = this.#turn.then(step);
    // A step that fails does not stop the next one.
    this.#turn = done.catch(() => undefined);
    return done;
  }

  /** Does not wait until the server answers: one that hangs must not hold up the end of the window. */
  #begin(): void {
    const client = this.#create();
    this.#client = client;
    this.#quieten(client);
    for (const [method, listener] of this.#heard) client.onNotification(method, listener);
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) for (const listener of this.#runningListeners) listener();
    });
    void commands.executeCommand('setContext', 'apaLetter.active', true);
    client.start().catch((error: unknown) => {
      // A process that ended while it was starting is started again by the error handler, which tells when it gives up.
      const ended = error instanceof ResponseError && error.code === ErrorCodes.PendingResponseRejected;
      if (!ended && client === this.#client) this.#lost();
    });
  }

  async #end(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    try {
      await client?.dispose();
    } catch (error) {
      this.#log.warn(`Stopping the server: ${String(error)}`);
    }
  }

  /**
   * The client's own messages go to the log only. Its restart policy stays (a server that ends is started again, up
   * to a limit within three minutes); when it gives up, the writer gets one message.
   */
  #quieten(client: BaseLanguageClient): void {
    const error = client.error.bind(client);
    client.error = (message, data) => error(message, data, false);
    client.clientOptions.errorHandler = silent(client.createDefaultErrorHandler(), this.#lost);
  }
}
