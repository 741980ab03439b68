import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type WorkspaceDiagnosticReport,
} from 'vscode-languageserver-protocol/node';
import { createConnection } from 'vscode-languageserver/node';
import type { Letter } from '../../server/src/letter/letter';
import type { Session } from '../../server/src/lsp/session';
import { start } from '../../server/src/lsp/start';
import type { LetterDocument } from '../../server/src/workspace/letterDocument';
import { collect } from '../support/collect';
import { FULL } from '../support/lspClient';

const FOLDER = 'file:///letters';
const uri = (name: string | number): string => `${FOLDER}/${name}.apa`;
const POINT = '- Schools and nurses work well together, and young people say so when they are asked.\n';

/** A letter whose names are long enough to be parts of its text. */
const letter = (n: number, points = 3, more = ''): string =>
  `---\ncouncil: Northmere Metropolitan Borough ${n}\nyear: 2008\n${more}---\n\n# Letter\n\n` +
  `## Being healthy\n\nGrade: 7\n\n### Major strengths\n\n${POINT.repeat(points)}`;

/** What is asked of a letter somewhere in the life of a window. */
const QUESTIONS = [
  ...['diagnostic', 'hover', 'completion', 'documentSymbol', 'foldingRange', 'inlayHint', 'codeLens'],
  ...['documentLink', 'documentHighlight', 'definition', 'references', 'semanticTokens/full'],
].map((name) => `textDocument/${name}`);

describe('what the server keeps', () => {
  const files = new Map<string, () => string>();
  let session: Session;
  let client: ReturnType<typeof createProtocolConnection>;

  beforeEach(async () => {
    files.clear();
    const [up, down] = [new PassThrough(), new PassThrough()];
    const world = {
      read: (file: string) => Promise.resolve(files.get(file)?.()),
      unread: () => Promise.resolve(undefined),
      real: () => Promise.resolve(undefined),
      list: () => Promise.resolve([]),
      find: () => Promise.resolve([...files.keys()]),
    };
    const none = () => Promise.reject(new Error('no Word here'));
    const noWord = { word: none, pdf: none };
    session = start(createConnection(up, down), world, noWord);
    client = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
    client.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => null));
    session.connection.listen();
    client.listen();
    await client.sendRequest('initialize', {
      ...{ processId: null, rootUri: null, workspaceFolders: [{ uri: FOLDER, name: 'letters' }] },
      capabilities: FULL,
    });
    await client.sendNotification('initialized', {});
    await client.sendRequest('apa-letter/councils', null);
  });
  afterEach(() => {
    client.dispose();
    session.connection.dispose();
  });

  /** Opens a letter, asks, edits it, asks again and closes it; the questions of the last moment are still open then. */
  async function live(name: string | number, text: string): Promise<WeakRef<LetterDocument | Letter>[]> {
    const textDocument = { uri: uri(name), languageId: 'apa-letter', version: 1, text };
    await client.sendNotification('textDocument/didOpen', { textDocument });
    const position = { line: 8, character: 5 };
    const params = { textDocument, position, range: { start: position, end: position } };
    const ask = (method: string): Promise<unknown> =>
      client.sendRequest(method, { ...params, context: { includeDeclaration: true } });
    for (const question of QUESTIONS) await ask(question);
    const refs = await seen(uri(name));
    await client.sendNotification('textDocument/didChange', {
      textDocument: { uri: uri(name), version: 2 },
      contentChanges: [{ range: { start: position, end: position }, text: 'x' }],
    });
    const last = ask('textDocument/diagnostic');
    await client.sendNotification('textDocument/didClose', { textDocument });
    await last;
    return refs;
  }

  async function seen(name: string): Promise<WeakRef<LetterDocument | Letter>[]> {
    const document = session.documents.get(name)!;
    return [new WeakRef(document), new WeakRef((await session.store.analysisOf(document)).letter)];
  }

  /** How many documents and models are still there. */
  async function alive(refs: readonly WeakRef<LetterDocument | Letter>[]): Promise<number> {
    await collect();
    return refs.filter((ref) => ref.deref() !== undefined).length;
  }

  it('is nothing of a letter that is closed, however often it was opened', async () => {
    files.set(uri('a'), () => letter(1));
    const refs: WeakRef<LetterDocument | Letter>[] = [];
    for (let n = 0; n < 20; n++) refs.push(...(await live('a', letter(n))));
    assert.equal(refs.length, 40);
    assert.equal(await alive(refs), 0);
  });

  it('is nothing of letters that are closed, in a folder or somewhere else', async () => {
    files.set(uri('last-year'), () => letter(1));
    const refs: WeakRef<LetterDocument | Letter>[] = [];
    for (let n = 0; n < 20; n++)
      refs.push(...(await live(n % 2 ? n : `../elsewhere/${n}`, letter(n, 3, 'previous: last-year.apa\n'))));
    assert.equal(await alive(refs), 0);
  });

  it('sees what is still open', async () => {
    const textDocument = { uri: uri('a'), languageId: 'apa-letter', version: 1, text: letter(1) };
    await client.sendNotification('textDocument/didOpen', { textDocument });
    await client.sendRequest('textDocument/diagnostic', { textDocument });
    assert.equal(await alive(await seen(uri('a'))), 2);
  });

  it('is no more than the index of letters that are not open', async () => {
    const points = 250;
    const size = letter(1, points).length;
    const add = async (from: number, to: number): Promise<void> => {
      const changes = [];
      for (let n = from; n < to; n++) {
        files.set(uri(n), () => Buffer.from(letter(n, points)).toString());
        changes.push({ uri: uri(n), type: 1 });
      }
      await client.sendNotification('workspace/didChangeWatchedFiles', { changes });
      const known = new Map<string, string>();
      while (known.size < to) {
        const previousResultIds = [...known].map(([key, value]) => ({ uri: key, value }));
        const { items } = await client.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', {
          previousResultIds,
        });
        for (const item of items) known.set(item.uri, item.resultId!);
      }
    };
    // Code that has run often takes room too, now and then: what is kept of letters comes again with each of them.
    const batch = 15;
    await add(0, 40);
    const growth: number[] = [];
    for (let from = 40; from < 100; from += batch) {
      const before = await collect();
      await add(from, from + batch);
      growth.push((await collect()) - before);
    }
    assert.ok(
      Math.min(...growth) < batch * size,
      `${growth.join(', ')} bytes more for ${batch} letters of ${size}`,
    );
  });
});
