import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { Diagnostic, InitializeResult } from 'vscode-languageserver-protocol';
import { makePdf } from '../support/makePdf';
import {
  EXPORT_LETTER,
  IMPORT_LETTER,
  SCRIPT,
  type ExportAnswer,
  type ImportAnswer,
} from '../../server/src/protocol/exchangeRequests';
import { built } from '../support/built';

/** What a worker of a browser offers, as far as the server uses it, over Node's own. */
const PRELUDE = `
  const { parentPort, workerData } = require('node:worker_threads');
  globalThis.self = globalThis;
  globalThis.importScripts = (script) =>
    (globalThis[script.endsWith('pdf.js') ? 'apaLetterPdf' : 'apaLetterWord'] = require(script));
  // A worker made of text has an address that others cannot be built upon.
  globalThis.location = new URL('blob:http://localhost:3000/6e2a');
  globalThis.addEventListener = () => undefined;
  globalThis.postMessage = (message) => parentPort.postMessage(message);
  parentPort.on('message', (data) => globalThis.onmessage({ data }));
  require(workerData);`;

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly uri?: string; readonly name?: string } | null;
  readonly result?: unknown;
}

/** The browser's server with an editor whose files are these, by address. */
class Page {
  readonly worker = new Worker(PRELUDE, { eval: true, workerData: built('dist/server.web.js') });
  readonly asked: string[] = [];
  readonly #answers = new Map<number, (result: unknown) => void>();
  #id = 0;

  constructor(files: Readonly<Record<string, string>>) {
    this.worker.on('message', ({ id, method, params, result }: Message) => {
      if (method === undefined) return this.#answers.get(id!)?.(result);
      if (id === undefined) return;
      this.asked.push(`${method} ${params?.uri ?? params?.name ?? ''}`);
      const answer =
        method === SCRIPT ? built(`dist/${params?.name ?? ''}.js`) : (files[params?.uri ?? ''] ?? null);
      this.worker.postMessage({ jsonrpc: '2.0', id, result: answer });
    });
  }

  tell(method: string, params: unknown): void {
    this.worker.postMessage({ jsonrpc: '2.0', method, params });
  }

  ask<Result>(method: string, params: unknown): Promise<Result> {
    const id = ++this.#id;
    this.worker.postMessage({ jsonrpc: '2.0', id, method, params });
    return new Promise((resolve) => this.#answers.set(id, resolve as (result: unknown) => void));
  }
}

describe('the server for browsers', () => {
  it('checks a letter by the settings that the editor reads for it', async () => {
    const uri = 'vscode-vfs://github/letters/a.apa';
    const page = new Page({
      'vscode-vfs://github/letters/.apa/config.yaml': 'severity:\n  grade/out-of-range: hint\n',
    });
    try {
      const { capabilities } = await page.ask<InitializeResult>('initialize', {
        processId: null,
        rootUri: null,
        capabilities: { textDocument: { diagnostic: {} } },
      });
      assert.ok(capabilities.hoverProvider);
      page.tell('initialized', {});
      page.tell('textDocument/didOpen', {
        textDocument: { uri, languageId: 'apa-letter', version: 1, text: '## Being healthy\n\nGrade: 5\n' },
      });
      const { items } = await page.ask<{ items: Diagnostic[] }>('textDocument/diagnostic', {
        textDocument: { uri },
      });
      assert.equal(items.find(({ code }) => code === 'grade/out-of-range')?.severity, 4);
      assert.ok(page.asked.includes('apa-letter/readFile vscode-vfs://github/letters/.apa/config.yaml'));
    } finally {
      await page.worker.terminate();
    }
  });

  it('reads and makes Word documents by a script that the editor tells of, and prints no PDF', async () => {
    const uri = 'untitled:a';
    const page = new Page({});
    try {
      await page.ask('initialize', { processId: null, rootUri: null, capabilities: {} });
      page.tell('initialized', {});
      const text = 'Dear Ms Rowan\n\n## Being healthy\n\nGrade: 2\n';
      page.tell('textDocument/didOpen', {
        textDocument: { uri, languageId: 'apa-letter', version: 1, text },
      });
      const exported = (form: string) =>
        page.ask<ExportAnswer>(EXPORT_LETTER.method, { textDocument: { uri }, form });
      const docx = await exported('docx');
      assert.ok('bytes' in docx);
      const again = await page.ask<ImportAnswer>(IMPORT_LETTER.method, { bytes: docx.bytes });
      assert.ok('markup' in again);
      assert.ok(again.markup.endsWith(`\n${text}`), again.markup);
      assert.ok('problem' in (await exported('pdf')));
      assert.deepEqual(
        page.asked.filter((one) => one.startsWith(SCRIPT)),
        [`${SCRIPT} word`],
      );
      const pdf = makePdf([[{ text: 'Dear Ms Rowan', x: 70, y: 100 }]]);
      const fromPdf = await page.ask<ImportAnswer>(IMPORT_LETTER.method, { bytes: pdf.toString('base64') });
      assert.ok('markup' in fromPdf);
      assert.match(fromPdf.markup, /\nDear Ms Rowan\n$/);
      assert.ok(page.asked.includes(`${SCRIPT} pdf`));
    } finally {
      await page.worker.terminate();
    }
  });

  it('and the extension ask for nothing that a browser does not have', () => {
    for (const bundle of ['dist/extension.web.js', 'dist/server.web.js']) {
      const text = readFileSync(bundle, 'utf8');
      const asked = [...text.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name]) => name);
      assert.deepEqual([...new Set(asked)], bundle.includes('server') ? [] : ['vscode'], bundle);
    }
  });
});
