import type { OwnRequest } from '../../../server/src/protocol/letterRequests';

/** The one server of a window, as the commands know it. */
export interface LetterServer {
  /** Starts the server unless it was started before. */
  start(): Promise<void>;
  /** Asks one of our own requests; null without an answer. Starts the server for it. */
  ask<Params, Answer>(request: OwnRequest<Params, Answer>, params: Params): Promise<Answer | null>;
  /** Listens to what the server tells by itself, this one and each that follows it. */
  hear(method: string, listener: (params: unknown) => void): void;
  /** Calls back whenever a server has started, and now if one runs. */
  onRunning(listener: () => void): void;
  restart(): Promise<void>;
  stop(): Promise<void>;
}
