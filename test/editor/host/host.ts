import type { Uri } from 'vscode';

/** What the tests inside an extension host need of the world outside it. */
export interface Host {
  /** Ends the language server as a crash would. */
  killServer(): Promise<void>;
  /** Changes files as another program does: the editor is not asked. */
  write(file: Uri, text: string): Promise<void>;
  rename(from: Uri, to: Uri): Promise<void>;
  remove(file: Uri): Promise<void>;
  /** Can it start a program that prints? */
  readonly prints: boolean;
}

let current: Host | undefined;

export function useHost(host: Host): void {
  current = host;
}

export function host(): Host {
  if (!current) throw new Error('No host has been set.');
  return current;
}
