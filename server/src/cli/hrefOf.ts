import path from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * A link to a file for a page that is written to `page`, or is taken to lie in the current folder. Both are absolute.
 * It begins with a dot or a scheme, so that no name of a file can be taken for something else.
 */
export function hrefOf(file: string, page = path.resolve('page.html')): string {
  const relative = path.relative(path.dirname(page), file);
  const below = relative.split(path.sep).map(encodeURIComponent).join('/');
  // On another drive nothing but the whole address leads there.
  return path.isAbsolute(relative) ? pathToFileURL(file).toString() : `./${below}`;
}
