import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { Diagnostic, WorkspaceDiagnosticReport } from 'vscode-languageserver-protocol';
import { faults } from '../mutation/faults';
import { mutantsOf } from '../mutation/outcome';
import { samples } from '../mutation/samples';
import { Folder } from '../support/cli';
import { BARE, FULL, LspClient } from '../support/lspClient';
import { crlf } from '../support/marks';

const example = (name: string): string => readFileSync(`examples/${name}`, 'utf8');
const NORTHMERE = example('northmere-2008.apa');
const WESTHOLT = example('westholt-2008.apa');
const SHORT =
  '---\ncouncil: Northmere 🙂\nyear: 2008\n---\n\n# Letter\n\n## Being healthy\n\nGrade: 5 – 漢字\n';

/** Letters of a folder with settings and a framework of its own: right and wrong, alike, and hard to read. */
const files: Readonly<Record<string, string>> = {
  '.apa/config.yaml': 'severity:\n  text/list-marker: warning\n  evidence/duplicate: off\n  area: hint\n',
  '.apa/frameworks/library-review.yaml': example('library-peer-review/.apa/frameworks/library-review.yaml'),
  'northmere.apa': NORTHMERE,
  'copies/northmere again.apa': NORTHMERE.replace('Self-grade: 3', 'Self-grade: 9'),
  'westholt.apa': WESTHOLT,
  'westholt-crlf.apa.md': crlf(WESTHOLT.replaceAll('Westholt', 'Weston')),
  'eastcombe.apa': example('eastcombe-2008.apa'),
  'harbourside.apa': example('library-peer-review/harbourside-2025.apa').replace('Grade: 3', 'Grade: 7'),
  'next.apa': SHORT.replace('year: 2008', 'year: 2009\nprevious: northmere.apa'),
  'lost.apa': SHORT.replace('year: 2008', 'year: 2008\nprevious: nowhere.apa'),
  'mark.apa': `\uFEFF${SHORT.replace('🙂', 'é')}`,
  'cr.apa': SHORT.replace('🙂', 'e\u0301').replaceAll('\n', '\r'),
  'conflict.apa': SHORT.replace('Grade: 5', '<<<<<<< ours\nGrade: 5\n=======\nGrade: 4\n>>>>>>> theirs\n'),
  'header.apa': SHORT.replace('year: 2008', 'year: "2008'),
  'framework.apa': SHORT.replace('year: 2008', 'year: 2008\nframework: apa-1066'),
  'empty.apa': '',
  'open.apa': SHORT.replace('Grade: 5', '<!-- Grade: 5'),
  ...mutants(),
};

/** One letter a rule, with that rule's fault in it. */
function mutants(): Record<string, string> {
  const made: Record<string, string> = {};
  for (const fault of faults) {
    const name = `faults/${fault.code.replace('/', '-')}.apa`;
    const [first] = samples.slice(0, 3).flatMap((sample) => [...mutantsOf(fault, sample)].slice(0, 1));
    if (first && !(name in made))
      made[name] = first.text.replace(
        /^council: .*$/m,
        (line) => `${line.trimEnd()} ${Object.keys(made).length}`,
      );
  }
  return made;
}

const letters = Object.keys(files)
  .filter((name) => !name.startsWith('.apa/'))
  .sort();

/** A finding as every way of asking tells it. */
interface Told {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly range: Diagnostic['range'];
}

type ByFile = Record<string, Told[]>;

const SEVERITIES = ['', 'error', 'warning', 'information', 'hint'];

const told = (items: readonly Diagnostic[]): Told[] =>
  items.map(({ code, severity, message, range }) => ({
    code: String(code),
    severity: SEVERITIES[severity!]!,
    message: typeof message === 'string' ? message : message.value,
    range,
  }));

/** The server knows all letters of the folder, which it reads while it answers already. */
async function hasLooked(client: LspClient): Promise<void> {
  await client.ask('workspace/symbol', { query: 'Being healthy' });
}

/** Does a count stay the same for a while, and until the server has time for a question again? */
async function isQuiet(client: LspClient, count: () => number): Promise<boolean> {
  const before = count();
  await setTimeout(700);
  await hasLooked(client);
  return count() === before;
}

describe('the findings of a letter', function () {
  this.timeout(60_000);
  let folder: Folder;
  const clients: LspClient[] = [];

  const uriOf = (name: string): string => pathToFileURL(folder.path(name)).toString();
  /** What an editor shows of a file: no mark at the beginning. */
  const shown = (name: string): string => files[name]!.replace(/^\uFEFF/, '');

  before(() => {
    folder = new Folder(files);
  });
  after(async () => {
    await Promise.all(clients.map((client) => client.kill()));
    folder.remove();
  });

  async function start(capabilities: typeof FULL): Promise<LspClient> {
    const client = new LspClient();
    clients.push(client);
    await client.initialize(capabilities, [{ uri: pathToFileURL(folder.at).toString(), name: 'letters' }]);
    return client;
  }

  async function byWorkspace(): Promise<ByFile> {
    const client = await start(FULL);
    const { items } = await client.ask<WorkspaceDiagnosticReport>('workspace/diagnostic', {
      previousResultIds: [],
    });
    return Object.fromEntries(
      letters.map((name) => {
        const report = items.find(({ uri }) => uri === uriOf(name));
        assert.ok(report?.kind === 'full', name);
        return [name, told(report.items)];
      }),
    );
  }

  /** Asks again when the server says that its findings are no longer the same: it reads the other letters meanwhile. */
  async function byPull(): Promise<ByFile> {
    const client = await start(FULL);
    for (const name of letters) await client.open(uriOf(name), shown(name));
    await hasLooked(client);
    for (;;) {
      const { refreshes } = client;
      const found: ByFile = {};
      for (const name of letters) {
        const textDocument = { uri: uriOf(name) };
        found[name] = told(
          (await client.ask<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument })).items,
        );
      }
      if (client.refreshes === refreshes && (await isQuiet(client, () => client.refreshes))) return found;
    }
  }

  /** What was pushed last. */
  async function byPush(): Promise<ByFile> {
    const client = await start(BARE);
    for (const name of letters) await client.open(uriOf(name), shown(name));
    for (const name of letters) await client.pushed(uriOf(name), 1);
    await hasLooked(client);
    while (!(await isQuiet(client, () => client.published.length)));
    return Object.fromEntries(
      letters.map((name) => {
        const last = client.published.filter(({ uri }) => uri === uriOf(name)).at(-1);
        return [name, told(last?.diagnostics ?? [])];
      }),
    );
  }

  async function byCommand(): Promise<ByFile> {
    const { stdout, stderr } = await folder.run(['check', '--format', 'json', '.']);
    assert.equal(stderr, '');
    const all = JSON.parse(stdout) as (Told & { file: string })[];
    return Object.fromEntries(
      letters.map((name) => [
        name,
        all
          .filter(({ file }) => file === name)
          .map(({ code, severity, message, range }) => ({ code, severity, message, range })),
      ]),
    );
  }

  it('are the same over pull, push, workspace pull and the command line', async () => {
    const [workspace, pull, push, command] = await Promise.all([
      byWorkspace(),
      byPull(),
      byPush(),
      byCommand(),
    ]);
    for (const name of letters) {
      assert.deepEqual(pull[name], workspace[name], `${name}: pull and workspace pull`);
      assert.deepEqual(push[name], workspace[name], `${name}: push and workspace pull`);
      assert.deepEqual(command[name], workspace[name], `${name}: command line and workspace pull`);
    }
    const codes = new Set(Object.values(workspace).flatMap((all) => all.map(({ code }) => code)));
    for (const code of ['letter/duplicate', 'letter/previous-not-found', 'letter/previous-mismatch'])
      assert.ok(codes.has(code), code);
    assert.ok(codes.size >= 50, `${codes.size} codes`);
    assert.ok(!codes.has('evidence/duplicate'), 'the settings of the folder are heeded');
  });
});
