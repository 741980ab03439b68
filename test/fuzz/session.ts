import assert from 'node:assert/strict';
import { CancellationTokenSource, ResponseError } from 'vscode-jsonrpc';
import type { ClientCapabilities, Diagnostic } from 'vscode-languageserver-protocol';
import { LspClient } from '../support/lspClient';
import { answers, diagnostics } from './protocol';
import { expected, SETTINGS, told } from './expected';
import { OpenText } from './openText';
import { Places } from './places';
import { malformed, paramsFor } from './requests';
import { anyText } from './texts';
import type { Random } from './random';

const URIS = [
  'file:///nowhere/a.apa',
  'file:///nowhere/b%20c%23%25%F0%9F%99%82.apa.md',
  'untitled:Untitled-1',
  'file:///c%3A/letters/d.apa',
  'vscode-vfs://github/anna/e.apa',
];

/** How long an answer may take, in milliseconds, on a busy machine. */
const PATIENCE = 60_000;

/** One editor with a server of its own, which does what comes to its mind and looks at every answer. */
export class Session {
  readonly client = new LspClient();
  readonly trace: string[] = [];
  steps = 0;
  readonly #open = new Map<string, OpenText>();
  /** Every text that a document had under a version, over all times that it was open. */
  readonly #texts: { readonly uri: string; readonly version: number; readonly text: string }[] = [];
  readonly #used = new Set<unknown>([null]);
  #published = 0;
  #logged = 0;

  constructor(
    readonly random: Random,
    readonly capabilities: ClientCapabilities,
    /** Where the window's folder is. What is in it has nothing to do with the letters that are opened. */
    readonly folder: string,
  ) {}

  async run(steps: number): Promise<void> {
    await this.client.initialize(this.capabilities, [{ uri: this.folder, name: 'letters' }]);
    while (this.steps < steps) await this.step();
    await this.settle();
    assert.equal(await this.#patiently('shutdown', this.client.stop()), 0, 'the exit code');
  }

  async step(): Promise<void> {
    const { random } = this;
    this.steps++;
    const kind = random.next();
    if (this.#open.size === 0 || kind < 0.04) await this.open();
    else if (kind < 0.4) await this.change();
    else if (kind < 0.43) await this.close();
    else if (kind < 0.75) await this.ask();
    else if (kind < 0.8) await this.cancelled();
    else if (kind < 0.83) await this.configure();
    else if (kind < 0.92) await this.misuse();
    else await this.settle();
  }

  async open(): Promise<void> {
    const uri = this.random.pick(URIS);
    const was = this.#open.get(uri);
    if (was) return this.close(was);
    // What is pushed is known by its version alone, so that one must not come twice.
    const version = this.#pulls ? 1 : Math.max(0, ...this.#texts.map((one) => one.version)) + 1;
    const document = new OpenText(uri, anyText(this.random), version);
    this.#say(`open ${uri}`);
    this.#open.set(uri, document);
    this.#texts.push({ uri, version: document.version, text: document.text });
    await this.client.open(uri, document.text, document.version);
  }

  async change(): Promise<void> {
    const document = this.#any();
    const changes = document.change(this.random);
    this.#say(`change ${document.uri} to ${document.version}: ${JSON.stringify(changes)}`);
    this.#texts.push({ uri: document.uri, version: document.version, text: document.text });
    await this.client.change(document.uri, document.version, changes);
  }

  async close(document = this.#any()): Promise<void> {
    this.#say(`close ${document.uri}`);
    this.#open.delete(document.uri);
    await this.client.close(document.uri);
  }

  /** Asks, sometimes several things at once and with a change after them, and looks at the answers. */
  async ask(): Promise<void> {
    const document = this.#any();
    const methods = Array.from({ length: 1 + this.random.upTo(2) }, () => this.random.pick(this.#methods()));
    const answered = methods.map(async (method) => {
      const first = document.texts.size - 1;
      const params = paramsFor(method, document, this.random);
      this.#say(`ask ${method} ${JSON.stringify(params)}`);
      const answer = await this.#patiently(method, this.client.ask<unknown>(method, params)).catch(refused);
      if (answer === REFUSED) return;
      fitsOne(answer, method, document.uri, [...document.texts.values()].slice(first));
    });
    if (this.random.chance(0.4)) await this.change();
    await Promise.all(answered);
    this.#nothingThrown();
  }

  /** An answer that nobody waits for any longer: it comes, or the request is said to be cancelled (T24). */
  async cancelled(): Promise<void> {
    const method = this.random.pick(this.#methods());
    const source = new CancellationTokenSource();
    const params = paramsFor(method, this.#any(), this.random);
    this.#say(`cancel ${method}`);
    const answer = this.client.connection.sendRequest(method, params, source.token);
    source.cancel();
    await this.#patiently(method, answer).catch((error: unknown) =>
      assert.ok(
        error instanceof ResponseError && [-32800, -32803].includes(error.code),
        `${method}: ${String(error)}`,
      ),
    );
  }

  async configure(): Promise<void> {
    const settings = this.random.pick(SETTINGS);
    this.#used.add(settings);
    this.client.settings = settings;
    this.#say(`settings ${JSON.stringify(settings)}`);
    await this.client.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { apaLetter: settings },
    });
  }

  /** What no client should send: it may be answered by an error, and must not be more than that. */
  async misuse(): Promise<void> {
    const { kind, method, params } = malformed(this.random, this.#methods(), this.#any(), this.folder);
    this.#say(`misuse: ${kind} ${method} ${JSON.stringify(params)}`);
    if (kind === 'notification') {
      await this.client.connection.sendNotification(method, params);
      // A document without a text would stand in the way of every question about all documents.
      if (method === 'textDocument/didOpen')
        await this.client.connection.sendNotification('textDocument/didClose', params);
    } else
      await this.#patiently(method, this.client.connection.sendRequest(method, params)).catch(
        (error: unknown) => assert.ok(error instanceof ResponseError, `${method}: ${String(error)}`),
      );
    // Whoever is asked now has heard of all that.
    await this.#patiently('apa-letter/frameworks', this.client.ask('apa-letter/frameworks', {}));
    this.#logged = this.client.logged.length;
  }

  /** With nothing under way, the findings of every open document are those of its text read from its beginning. */
  async settle(): Promise<void> {
    this.#say('settle');
    for (const { uri, version, text } of this.#open.values()) {
      const wanted = await expected(text, this.client.settings);
      const places = new Places(uri, text);
      let items: Diagnostic[];
      if (this.#pulls) {
        const asked = this.client.ask<{ items: Diagnostic[] }>('textDocument/diagnostic', {
          textDocument: { uri },
        });
        ({ items } = await this.#patiently('pull', asked));
      } else {
        await this.#patiently('push', this.client.pushed(uri, version));
        items = this.client.published.findLast(
          (one) => one.uri === uri && one.version === version,
        )!.diagnostics;
      }
      diagnostics(items, places);
      if (this.#pulls) assert.equal(told(items), wanted, `findings of ${uri} at version ${version}`);
    }
    await this.#everythingPublished();
    this.#nothingThrown();
  }

  /** What was pushed belongs to a text that the document had under that version, or to none. */
  async #everythingPublished(): Promise<void> {
    const news = this.client.published.slice(this.#published);
    this.#published += news.length;
    if (this.#pulls) assert.deepEqual(news, [], 'pushed to a client that pulls (T22)');
    for (const { uri, version, diagnostics: items } of news) {
      if (version === undefined) assert.deepEqual(items, [], 'findings of no version (T18)');
      else {
        const texts = this.#texts.filter((one) => one.uri === uri && one.version === version);
        const all = await Promise.all(
          texts.flatMap(({ text }) => [...this.#used].map((settings) => expected(text, settings))),
        );
        assert.ok(
          all.includes(told(items)),
          `findings pushed for ${uri} at version ${version} are of another text`,
        );
      }
    }
  }

  get #pulls(): boolean {
    return this.capabilities.textDocument?.diagnostic !== undefined;
  }

  #methods(): string[] {
    return Object.keys(answers)
      .filter((method) => method !== 'textDocument/diagnostic' || this.capabilities.textDocument?.diagnostic)
      .filter(
        (method) => !method.includes('semanticTokens') || this.capabilities.textDocument?.semanticTokens,
      );
  }

  #any(): OpenText {
    return this.random.pick([...this.#open.values()]);
  }

  #say(what: string): void {
    this.trace.push(what.length > 400 ? `${what.slice(0, 400)} …` : what);
  }

  /** Waits, but neither for ever nor for a process that has ended. */
  async #patiently<Value>(what: string, answer: Promise<Value>): Promise<Value> {
    let timer: NodeJS.Timeout | undefined;
    const tooLong = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`${what}: no answer`)), PATIENCE);
    });
    const ended = this.client.exit.then((code): never => {
      throw new Error(`${what}: the server has ended with ${code}`);
    });
    ended.catch(() => undefined);
    try {
      return await Promise.race(what === 'shutdown' ? [answer, tooLong] : [answer, tooLong, ended]);
    } finally {
      clearTimeout(timer);
    }
  }

  #nothingThrown(): void {
    const news = this.client.logged.slice(this.#logged);
    this.#logged += news.length;
    assert.deepEqual(
      news.filter((line) => /Error/.test(line)),
      [],
    );
  }
}

const REFUSED = Symbol('refused');

/** A request may be refused with words for the writer (T60); nothing else may go wrong. */
function refused(error: unknown): typeof REFUSED {
  if (error instanceof ResponseError && error.code === -32803) return REFUSED;
  throw error;
}

/** The answer is about one of the texts that the document had since it was asked for. */
function fitsOne(answer: unknown, method: string, uri: string, texts: readonly string[]): void {
  const faults: string[] = [];
  for (const text of texts)
    try {
      return answers[method]!(answer, new Places(uri, text));
    } catch (error) {
      faults.push(
        `${error instanceof Error ? (error.stack ?? '') : String(error)}\nin ${JSON.stringify(text)}`,
      );
    }
  throw new Error(`${method}\n${faults.join('\n')}`);
}
