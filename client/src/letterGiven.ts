import { Uri } from 'vscode';
import { activeLetter } from './isLetter';
import { partsOf } from './partsOf';
import type { Previews } from './preview/previews';

/**
 * The letter that a command is about: the one that a menu or a key gives (its address, or a row of the letters view),
 * else the one that the writer is in.
 */
export function letterGiven(given: unknown, previews: Previews): Uri | undefined {
  return addressIn(given) ?? letterInFront(previews);
}

/** The letter that the writer is in, in its preview or in its text. */
export function letterInFront(previews: Previews): Uri | undefined {
  return previews.letterInFront ?? activeLetter()?.document.uri;
}

function addressIn(given: unknown): Uri | undefined {
  // A button above a page, such as the preview, gives the page's own address.
  if (given instanceof Uri) return given.scheme === 'webview-panel' ? undefined : given;
  const { letter, uri } = partsOf(given);
  const address = uri ?? partsOf(letter)['uri'];
  return typeof address === 'string' ? Uri.parse(address) : undefined;
}
