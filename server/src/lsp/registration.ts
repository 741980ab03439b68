import type { ServerCapabilities } from 'vscode-languageserver';
import type { ClientCapabilities } from './clientCapabilities';
import type { Session } from './session';

/** What a command does with its arguments, which come from outside. */
export type Command = (session: Session, args: readonly unknown[]) => Promise<void>;

/** A thing the server answers or does. Its capabilities are declared because it is registered (T40). */
export interface Registration {
  capabilities(clientCapabilities: ClientCapabilities): Partial<ServerCapabilities>;
  /** The commands that it carries out, by name. */
  commands?(clientCapabilities: ClientCapabilities): readonly (readonly [name: string, command: Command])[];
  register(session: Session): void;
}
