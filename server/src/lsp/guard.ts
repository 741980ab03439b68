import { ResponseError, type Connection } from 'vscode-languageserver';
import type { Guard } from '../workspace/guard';

/** Logs a fault in the editor's log. What is answered to the client on purpose passes through. */
export function guardOf(connection: Connection): Guard {
  return async (name, empty, action) => {
    try {
      return await action();
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      connection.console.error(
        `${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
      return empty;
    }
  };
}
