import path from 'node:path';

/** What is read from standard input is called this. */
export const STDIN = '<stdin>';

/** A file as the user would name it: from the current folder if it is below, else in full; with forward slashes. */
export function nameOf(file: string, cwd: string): string {
  const relative = path.relative(cwd, file);
  const below = relative !== '' && !path.isAbsolute(relative) && relative.split(path.sep)[0] !== '..';
  return (below ? relative : file).split(path.sep).join('/');
}
