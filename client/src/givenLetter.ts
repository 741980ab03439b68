import { Uri } from 'vscode';

/** The letter that a menu or a key gives a command: its address, or a row of the letters view. */
export function givenLetter(given: unknown): Uri | undefined {
  if (given instanceof Uri) return given;
  const { letter, uri } = partsOf(given);
  const address = uri ?? partsOf(letter)['uri'];
  return typeof address === 'string' ? Uri.parse(address) : undefined;
}

function partsOf(value: unknown): Record<string, unknown> {
  return (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
}
