import { URI, Utils } from 'vscode-uri';

/** The URI that a path in a letter's header means. */
export function resolve(uri: string, path: string): string {
  return Utils.resolvePath(Utils.dirname(URI.parse(uri)), path.replace(/\\/g, '/')).toString();
}

/** The same for a letter that lies somewhere: one that was never saved has nothing beside it (T45). */
export function letterAt(uri: string, path: string): string | undefined {
  return URI.parse(uri).path.startsWith('/') ? resolve(uri, path) : undefined;
}

/**
 * One spelling a file: drive letters, escapes, doubled slashes and the composition of letters made uniform, only to
 * compare (T42, T43).
 */
export function uriKey(uri: string): string {
  let key = keys.get(uri);
  if (key === undefined) {
    if (keys.size >= MOST_KEYS) keys.clear();
    const made = uniform(URI.parse(uri)).toString();
    // Nearly all are: then only one of them is kept.
    key = made === uri ? uri : made;
    keys.set(uri, key);
  }
  return key;
}

function uniform(uri: URI): URI {
  const path = uri.path.replace(/\/(?:\.?\/)+/g, '/').normalize('NFC');
  const authority = uri.scheme === 'file' && uri.authority === 'localhost' ? '' : uri.authority;
  return path === uri.path && authority === uri.authority ? uri : uri.with({ path, authority });
}

/** Asked for at every key; more than a large workspace has letters. */
const keys = new Map<string, string>();
const MOST_KEYS = 30_000;

/** The path of `to` as seen from the file `from`. */
export function relative(from: string, to: string): string {
  const [a, b] = [from.split('/').slice(0, -1), to.split('/')];
  let common = 0;
  while (common < a.length && common < b.length - 1 && a[common] === b[common]) common++;
  return [...a.slice(common).map(() => '..'), ...b.slice(common)].join('/');
}
