import { URI, Utils } from 'vscode-uri';

/** Addresses as in VS Code, by VS Code's own package. */
export const Uri = Object.assign(URI, { joinPath: Utils.joinPath });
export type Uri = URI;

/** The last part of an address. */
export function nameOf({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
