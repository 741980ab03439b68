import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import {
  CancellationTokenSource,
  createProtocolConnection,
  ProgressType,
  StreamMessageReader,
  StreamMessageWriter,
  type ProtocolConnection,
  type WorkDoneProgressBegin,
  type WorkDoneProgressReport,
  type WorkspaceDiagnosticReport,
} from 'vscode-languageserver-protocol/node';
import { createConnection } from 'vscode-languageserver/node';
import type { Session } from '../../server/src/lsp/session';
import { start } from '../../server/src/lsp/start';
import type { World } from '../../server/src/workspace/world';
import { FULL } from '../support/lspClient';

const FOLDER = 'file:///letters';
const uri = (n: number): string => `${FOLDER}/${n}.apa`;
const letter = (grade: number): string => `## Being healthy\n\nGrade: ${grade}\n`;

type Told = WorkDoneProgressBegin | WorkDoneProgressReport | { readonly kind: 'end' };

/** A window with a folder of letters that are nowhere else; what is read of them is counted. */
class Window implements World {
  readonly files = new Map<string, string>();
  readonly reads: string[] = [];
  /** How many files were asked for and not there yet, at most. */
  atOnce = 0;
  /** How often the server has asked for the editor's settings. */
  askedForSettings = 0;
  /** Does reading take time? */
  slow = true;
  #now = 0;
  /** What the server has reported the progress that it has begun by itself. */
  readonly own: Told[] = [];
  readonly client: ProtocolConnection;
  /** Called with the token of a progress that the server has begun. */
  begun: (token: string) => void = () => undefined;
  readonly #session: Session;

  constructor(letters: number) {
    for (let n = 0; n < letters; n++) this.files.set(uri(n), letter(7));
    const [up, down] = [new PassThrough(), new PassThrough()];
    const none = () => Promise.reject(new Error('no Word here'));
    const noWord = { word: none, pdf: none };
    this.#session = start(createConnection(up, down), this, noWord);
    this.client = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
    this.client.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => {
      this.askedForSettings += items.length;
      return items.map(() => null);
    });
    this.client.onRequest('window/workDoneProgress/create', ({ token }: { token: string }) => {
      this.client.onProgress(new ProgressType<Told>(), token, (told) => {
        this.own.push(told);
        this.begun(token);
      });
      return null;
    });
    this.#session.connection.listen();
    this.client.listen();
  }

  async read(file: string): Promise<string | undefined> {
    if (this.files.has(file)) this.reads.push(file);
    this.atOnce = Math.max(this.atOnce, ++this.#now);
    if (this.slow) await new Promise((resolve) => setTimeout(resolve));
    this.#now--;
    return this.files.get(file);
  }

  real(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  unread(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  list(): Promise<readonly string[]> {
    return Promise.resolve([]);
  }

  find(): Promise<readonly string[]> {
    return Promise.resolve([...this.files.keys()]);
  }

  async start(workDoneProgress = false): Promise<void> {
    await this.client.sendRequest('initialize', {
      ...{ processId: null, rootUri: null, workspaceFolders: [{ uri: FOLDER, name: 'letters' }] },
      capabilities: { ...FULL, window: { workDoneProgress } },
    });
    await this.client.sendNotification('initialized', {});
    // All headers have been read.
    await this.client.sendRequest('apa-letter/councils', null);
    this.reads.length = 0;
  }

  /** Asks about all letters. `parts` are how many came at once before the answer. */
  async pull(more: Readonly<Record<string, unknown>> = {}, cancel = new CancellationTokenSource()) {
    const parts: number[] = [];
    const items: WorkspaceDiagnosticReport['items'] = [];
    const { partialResultToken } = more;
    if (typeof partialResultToken === 'string')
      this.client.onProgress(new ProgressType<WorkspaceDiagnosticReport>(), partialResultToken, (part) => {
        parts.push(part.items.length);
        items.push(...part.items);
      });
    const params = { previousResultIds: [], ...more };
    const answer = await this.client.sendRequest<WorkspaceDiagnosticReport>(
      'workspace/diagnostic',
      params,
      cancel.token,
    );
    return { parts, items: [...items, ...answer.items] };
  }

  close(): void {
    this.client.dispose();
    this.#session.connection.dispose();
  }
}

describe('a folder of many letters', () => {
  let window: Window;
  afterEach(() => window.close());

  it('is read a few letters at a time, and findings come as they are made', async () => {
    window = new Window(120);
    await window.start();
    window.atOnce = 0;
    const { parts, items } = await window.pull({ partialResultToken: 'part' });
    assert.deepEqual(parts, [50, 50]);
    assert.deepEqual(
      items.map((item) => item.uri),
      [...window.files.keys()],
    );
    assert.ok(items.every((item) => item.kind === 'full' && item.items.length > 0));
    assert.deepEqual([...window.reads].sort(), [...window.files.keys()].sort());
    assert.ok(window.atOnce > 1 && window.atOnce <= 8, `${window.atOnce} at once`);
  });

  it('tells how far it has come when it is given a token', async () => {
    window = new Window(120);
    await window.start();
    const told: Told[] = [];
    window.client.onProgress(new ProgressType<Told>(), 'work', (one) => {
      told.push(one);
    });
    const { items } = await window.pull({ workDoneToken: 'work' });
    assert.equal(items.length, 120);
    assert.deepEqual(told, [
      { kind: 'begin', title: 'Checking letters', percentage: 0, message: '0 of 120' },
      { kind: 'report', percentage: 41, message: '50 of 120' },
      { kind: 'report', percentage: 83, message: '100 of 120' },
      { kind: 'end' },
    ]);
  });

  it('tells by itself of many letters where that is shown, and not of few', async () => {
    window = new Window(201);
    await window.start(true);
    const { items } = await window.pull();
    const few = await window.pull({
      previousResultIds: items.slice(1).map((item) => ({ uri: item.uri, value: item.resultId })),
    });
    assert.equal(few.items.length, 1);
    assert.deepEqual(
      window.own.map(({ kind }) => kind),
      ['begin', 'report', 'report', 'report', 'report', 'end'],
    );
  });

  it('tells nothing by itself where that is not shown', async () => {
    window = new Window(201);
    await window.start(false);
    assert.equal((await window.pull()).items.length, 201);
    assert.deepEqual(window.own, []);
  });

  it('is left as it is when the user ends it, until a letter changes', async () => {
    window = new Window(400);
    await window.start(true);
    window.begun = (token) =>
      void window.client.sendNotification('window/workDoneProgress/cancel', { token });
    const { items } = await window.pull();
    assert.ok(items.length < 200, `${items.length} letters`);
    assert.ok(window.reads.length < 208, `${window.reads.length} read`);
    assert.equal(window.own.at(-1)?.kind, 'end');

    const previousResultIds = items.map((item) => ({ uri: item.uri, value: item.resultId }));
    const next = window.pull({ previousResultIds });
    await window.client.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uri(399), type: 2 }],
    });
    assert.deepEqual(
      (await next).items.map((item) => item.uri),
      [uri(399)],
    );
  });

  it('is not read on when the question is cancelled, which is said (T24)', async () => {
    window = new Window(400);
    await window.start();
    const cancel = new CancellationTokenSource();
    window.client.onProgress(new ProgressType<Told>(), 'work', ({ kind }) => {
      if (kind === 'report') cancel.cancel();
    });
    await assert.rejects(window.pull({ workDoneToken: 'work' }, cancel), { code: -32800 });
    const read = window.reads.length;
    assert.ok(read < 200, `${read} read`);
    await window.client.sendRequest('apa-letter/councils', null);
    assert.ok(window.reads.length <= read + 8);
  });

  it('says that a question is cancelled for which there is no news', async () => {
    window = new Window(1);
    await window.start();
    const { items } = await window.pull();
    const cancel = new CancellationTokenSource();
    const waiting = window.pull(
      { previousResultIds: items.map((item) => ({ uri: item.uri, value: item.resultId })) },
      cancel,
    );
    cancel.cancel();
    await assert.rejects(waiting, { code: -32800 });
  });

  it('lets other questions be answered meanwhile (T17)', async () => {
    window = new Window(200);
    await window.start();
    window.slow = false;
    const open = { uri: uri(0), languageId: 'apa-letter', version: 1, text: letter(8) };
    await window.client.sendNotification('textDocument/didOpen', { textDocument: open });
    let done = false;
    const all = window.pull().finally(() => (done = true));
    const readAtAnswers: number[] = [];
    for (let n = 0; n < 3; n++) {
      const { items } = await window.client.sendRequest<{ items: unknown[] }>('textDocument/diagnostic', {
        textDocument: { uri: uri(0) },
      });
      assert.ok(items.length > 0);
      readAtAnswers.push(window.reads.length);
    }
    assert.equal(done, false);
    assert.ok(readAtAnswers.at(-1)! < 100, `${readAtAnswers.join(', ')} letters read`);
    const { items } = await all;
    assert.equal(items.length, 199);
    assert.ok(items.every((item) => item.uri !== uri(0)));
  });

  it('costs one file when one has changed', async () => {
    window = new Window(120);
    await window.start();
    const { items } = await window.pull();
    const previousResultIds = items.map((item) => ({ uri: item.uri, value: item.resultId }));
    window.reads.length = 0;
    const next = window.pull({ previousResultIds });
    window.files.set(uri(60), letter(3));
    await window.client.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uri(60), type: 2 }],
    });
    assert.deepEqual(
      (await next).items.map((item) => item.uri),
      [uri(60)],
    );
    assert.deepEqual(new Set(window.reads), new Set([uri(60)]));
  });

  it('has one configuration, and the editor is asked once for its settings', async () => {
    window = new Window(60);
    await window.start();
    await window.pull();
    assert.equal(window.askedForSettings, 1);
  });

  it('has no findings for a letter that goes while it is looked at', async () => {
    window = new Window(20);
    await window.start();
    const read = window.read.bind(window);
    window.read = async (file) => {
      if (file === uri(15)) window.files.delete(file);
      return read(file);
    };
    const { items } = await window.pull();
    assert.deepEqual(
      items.filter((item) => item.kind === 'full' && item.items.length === 0).map((item) => item.uri),
      [uri(15)],
    );
  });
});
