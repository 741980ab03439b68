import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { layers } from '../../scripts/eslint/layers.mjs';
import { lintAs } from './lint';

/** The import is fine in that file. */
async function allowed(file: string, code: string) {
  assert.deepEqual(await lintAs(`server/src/${file}`, code), []);
}

/** The layer rule reports the import, with these words. */
async function refused(file: string, code: string, words: string) {
  const found = await lintAs(`server/src/${file}`, code);
  assert.equal(found.length, 1, found.join('\n'));
  assert.ok(found[0]?.startsWith('house/layers: ') && found[0].includes(words), found[0]);
}

describe('layers', () => {
  it('lets imports go down', async () => {
    await allowed('letter/section.ts', `import { Span } from '../text/span';`);
    await allowed('rules/grade.ts', `export { Letter } from '../letter/letter';`);
    await allowed('lsp/hover.ts', `import { hover } from '../features/hover';`);
    await allowed('letter/section.ts', `import { x } from './other';`);
  });

  it('refuses imports that go up, in every form', async () => {
    const words = '"text" may not import from "letter"';
    await refused('text/span.ts', `import { Letter } from '../letter/letter';`, words);
    await refused('text/span.ts', `import type { Letter } from '../letter/letter';`, words);
    await refused('text/span.ts', `import '../letter/letter';`, words);
    await refused('text/span.ts', `export * from '../letter/letter';`, words);
    await refused('text/span.ts', `export const late = () => import('../letter/letter');`, words);
    await refused('text/span.ts', `export type L = import('../letter/letter').Letter;`, words);
    await refused('text/span.ts', `const letter = require('../letter/letter');`, words);
  });

  it('lets the formatter read again what it has written, and no other feature', async () => {
    const reader = `import { readBlocks } from '../../syntax/reader';`;
    await allowed('features/format/item.ts', reader);
    await refused('features/hover/hover.ts', reader, 'types alone from "syntax"');
  });

  it('lets rules use the types of the reader, and nothing else of it', async () => {
    await allowed('rules/grade.ts', `import type { Block } from '../syntax/block';`);
    await allowed('rules/grade.ts', `import { type Block } from '../syntax/block';`);
    await refused('rules/grade.ts', `import { Block } from '../syntax/block';`, 'types alone from "syntax"');
    await refused(
      'rules/grade.ts',
      `import { type A, b } from '../syntax/block';`,
      'types alone from "syntax"',
    );
  });

  it('keeps disk, connection and editor out of the core', async () => {
    await refused('letter/letter.ts', `import { readFileSync } from 'node:fs';`, 'may not use "node:fs"');
    await refused('letter/letter.ts', `import fs from 'fs/promises';`, 'may not use "fs/promises"');
    await refused(
      'rules/rule.ts',
      `import type { Diagnostic } from 'vscode-languageserver';`,
      'knows no editor',
    );
    await refused('rules/rule.ts', `import { x } from 'vscode-languageserver/node';`, 'knows no editor');
    await refused(
      'text/span.ts',
      `import { TextDocument } from 'vscode-languageserver-textdocument';`,
      'no editor',
    );
    await refused('features/hover.ts', `import vscode from 'vscode';`, 'knows no editor');
    await allowed('lsp/session.ts', `import { createConnection } from 'vscode-languageserver/node';`);
    await allowed(
      'workspace/documents.ts',
      `import { TextDocument } from 'vscode-languageserver-textdocument';`,
    );
    await allowed('letter/header.ts', `import { parseDocument } from 'yaml';`);
  });

  it('lets one command of the command line start the server', async () => {
    await allowed('cli/lsp/run.ts', `import { serve } from '../../lsp/start';`);
    await refused(
      'cli/check/run.ts',
      `import { serve } from '../../lsp/start';`,
      '"cli" may not import from "lsp"',
    );
  });

  it('lets only the command line use what only Node has', async () => {
    const disk = `import { disk } from '../node/disk';`;
    await allowed('cli/read.ts', disk);
    await refused('render/page.ts', disk, '"render" may not import from "node"');
    await refused('workspace/world.ts', disk, '"workspace" may not import from "node"');
    await refused('lsp/session.ts', disk, '"lsp" may not import from "node"');
  });

  it('lets the extension use the protocol, and nothing else of the server', async () => {
    const lint = (code: string) => lintAs('client/src/files.ts', code);
    assert.deepEqual(await lint(`import { A } from '../../server/src/protocol/letterRequests';`), []);
    const [found] = await lint(`import type { Letter } from '../../server/src/letter/letter';`);
    assert.match(found ?? '', /^house\/layers: "client" may import "protocol"/);
  });

  it('lets the page run what the extension has, and not the other way round', async () => {
    const lint = (file: string, code: string) => lintAs(file, code);
    const own = `import { entry } from '../../client/src/activate';`;
    assert.deepEqual(await lint('page/src/main.ts', own), []);
    const [engine] = await lint('page/src/main.ts', `import { x } from '../../server/src/rules/registry';`);
    assert.match(engine ?? '', /^house\/layers: "page" may import "protocol"/);
    const [back] = await lint('client/src/activate.ts', `import { desk } from '../../page/src/desk/desk';`);
    assert.match(back ?? '', /^house\/layers: "client" knows nothing of "page"/);
  });

  it('refuses entry points, other packages by path and folders without a row', async () => {
    await refused('lsp/session.ts', `import '../main.node';`, 'entry point');
    await refused('letter/letter.ts', `import { version } from '../version';`, 'outside the layers');
    await allowed('lsp/session.ts', `import { version } from '../version';`);
    await refused(
      'lsp/session.ts',
      `import { x } from '../../../client/src/extension';`,
      'outside server/src',
    );
    await refused('misc/thing.ts', `import { x } from './other';`, 'no row');
    await allowed('cli/version.ts', `import { version } from '../../package.json';`);
  });

  it('are the same in docs/architecture.md', () => {
    const text = readFileSync('docs/architecture.md', 'utf8');
    const rows = [...text.matchAll(/^\| `(\w+)` *\|[^|\n]*\|([^|\n]*)\|$/gm)];
    assert.deepEqual(
      rows.map(([, folder, uses]) => [folder, uses?.trim()]),
      Object.entries(layers).map(([folder, { uses, types = [] }]) => [
        folder,
        [uses.join(', ') || '–', ...types.map((type) => `${type} (types)`)].join('; '),
      ]),
    );
  });
});
