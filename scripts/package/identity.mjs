import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../house/run.mjs';

/**
 * Who publishes the packages, and where the project is on the web. Empty until a publisher fills them in; what is empty
 * is in no package.
 *
 * @typedef {object} Identity
 * @property {string} [publisher] the publisher of the extension, instead of the one in the manifest
 * @property {string} author
 * @property {string} repository the address of the repository, without a slash at the end
 * @property {string} homepage
 * @property {string} bugs
 * @property {string[]} keywords
 */

const given = process.argv.includes('--identity')
  ? process.argv[process.argv.indexOf('--identity') + 1]
  : undefined;

/** @type {Identity} */
export const identity = JSON.parse(
  readFileSync(given ? path.resolve(given) : path.join(root, 'scripts/package/identity.json'), 'utf8'),
);

/**
 * A manifest with what the publisher has filled in.
 *
 * @param {Record<string, unknown>} manifest
 * @param {string} [directory] the folder of the package in the repository
 */
export function identified(manifest, directory) {
  const { publisher, author, repository, homepage, bugs, keywords } = identity;
  return {
    ...manifest,
    ...(publisher && 'publisher' in manifest ? { publisher } : {}),
    ...(author ? { author } : {}),
    ...(repository
      ? { repository: { type: 'git', url: `git+${repository}.git`, ...(directory ? { directory } : {}) } }
      : {}),
    ...(homepage ? { homepage } : {}),
    ...(bugs ? { bugs: { url: bugs } } : {}),
    keywords,
  };
}
