import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from '../scripts/house/run.mjs';
import * as documents from './documents.mjs';
import { modules, versionOf } from './peers.mjs';

/**
 * A server to measure. `typeIn` finds lines that a key can be put into at the end of, without making a fault. What is
 * said to give `answers` is asked more than findings, outline and hover. Documents of more lines than `inOneGo` get their
 * first findings before the others.
 *
 * @typedef {{
 *   name: string, version: string, script: string, args: string[], languageId: string, fileName: string,
 *   text: (lines: number) => string, typeIn: RegExp, settings?: Record<string, unknown>,
 *   initializationOptions?: unknown, parsesMarkdown?: boolean, answers?: boolean, inOneGo?: number,
 * }} Server
 */

const peer = (/** @type {string} */ name, /** @type {string} */ script) => ({
  name,
  version: versionOf(name),
  script: path.join(modules, script),
});
const letter = { text: documents.letter, typeIn: /^- .*\w\.$/, fileName: 'letter.apa.md' };

/** @returns {Server[]} Ours, the floor, and the peers that are installed. */
export function servers() {
  /** @type {Server[]} */
  const all = [
    {
      ...{
        name: 'apa-letter',
        version: 'here',
        script: path.join(root, 'server/dist/server.js'),
        answers: true,
        inOneGo: 500,
      },
      ...{ args: ['--stdio'], languageId: 'apa-letter', ...letter },
    },
    {
      ...{
        name: 'floor (keeps the text)',
        version: '',
        script: path.join(root, 'bench/echo.mjs'),
        answers: true,
      },
      ...{ args: ['--stdio'], languageId: 'apa-letter', ...letter },
    },
    {
      ...peer('vscode-markdown-languageserver', 'vscode-markdown-languageserver/dist/node/workerMain.js'),
      ...{ args: ['--stdio'], languageId: 'markdown', ...letter, parsesMarkdown: true },
      initializationOptions: { markdownFileExtensions: ['md'] },
      settings: { markdown: { validate: { enabled: true }, suggest: { paths: { enabled: true } } } },
    },
    {
      ...peer('yaml-language-server', 'yaml-language-server/bin/yaml-language-server'),
      ...{ args: ['--stdio'], languageId: 'yaml', fileName: 'letter.yaml', text: documents.yaml },
      typeIn: /note: ".*\w\."$/,
      settings: { yaml: { validate: true, schemaStore: { enable: false } }, http: {}, editor: {} },
    },
    {
      ...peer('vscode-langservers-extracted', 'vscode-langservers-extracted/bin/vscode-json-language-server'),
      ...{ args: ['--stdio'], languageId: 'json', fileName: 'letter.json', text: documents.json },
      ...{ name: 'vscode-json-language-server', typeIn: /"note": ".*\w\."$/ },
      settings: { json: { validate: { enable: true } }, http: {} },
    },
  ];
  return all.filter(({ script }) => existsSync(script));
}
