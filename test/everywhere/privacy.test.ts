import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Folder } from '../support/cli';
import { FULL, LspClient } from '../support/lspClient';
import { pdfOfText } from '../support/makePdf';
import { wordLetter } from '../support/wordLetter';

const LETTER = readFileSync('examples/northmere-2008.apa', 'utf8');
const PRINT = [
  'Annual performance assessment of services for children and young people in Northmere 2008',
  'Text.',
];

/** A folder with letters, and beside it an empty home and a place for what is passing, in which nothing may stay. */
class Place {
  readonly folder = new Folder({
    'work/a.apa': LETTER,
    'work/print.txt': `${PRINT.join('\n\n')}\n`,
    'work/print.docx': wordLetter(PRINT),
    'work/print.pdf': pdfOfText(PRINT.join('\n\n')),
    'home/.keep': '',
    'temporary/.keep': '',
  });
  readonly work = this.folder.path('work');
  readonly env = {
    HOME: this.folder.path('home'),
    USERPROFILE: this.folder.path('home'),
    TMPDIR: this.folder.path('temporary'),
    XDG_CONFIG_HOME: this.folder.path('home'),
    XDG_CACHE_HOME: this.folder.path('home'),
    NETWORK_LOG: this.folder.path('network.log'),
    NODE_OPTIONS: `--require "${path.resolve('test/support/noNetwork.cjs')}"`,
    NODE_V8_COVERAGE: '',
  };

  /** Every file, by its path in the folder. */
  get files(): string[] {
    return readdirSync(this.folder.at, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(this.folder.at, path.join(entry.parentPath, entry.name)))
      .sort();
  }
}

/** What is run, and the one file that it may make. */
const commands: readonly (readonly [args: readonly string[], made?: string])[] = [
  [['check']],
  [['check', 'a.apa', '--format', 'sarif']],
  [['check', '--fix', 'a.apa']],
  [['format', '--write', 'a.apa']],
  [['import', 'print.txt', '-o', 'b.apa'], 'work/b.apa'],
  [['import', 'print.docx', '-o', 'c.apa'], 'work/c.apa'],
  [['import', 'print.pdf', '-o', 'd.apa'], 'work/d.apa'],
  [['export', 'a.apa', '--force', '-o', 'a.html'], 'work/a.html'],
  [['export', 'a.apa', '--force', '-o', 'a.txt'], 'work/a.txt'],
  [['export', 'a.apa', '--force', '-o', 'a.docx'], 'work/a.docx'],
  [['export', 'a.apa', '--force', '-o', 'a.json'], 'work/a.json'],
  [['compare', 'a.apa', 'a.apa']],
  [['grades', 'a.apa']],
  [['explain', 'grade/missing']],
];

describe('letters stay where they are', function () {
  this.timeout(60_000);
  let place: Place;
  before(() => {
    place = new Place();
  });
  after(() => place.folder.remove());
  afterEach('nobody has gone to the network', () => assert.ok(!existsSync(place.env.NETWORK_LOG)));

  for (const [args, made] of commands)
    it(`when somebody runs apa-letter ${args.join(' ')}`, async () => {
      const before = place.files;
      const { code, stderr } = await place.folder.run(args, { cwd: place.work, env: place.env });
      assert.ok(code !== null && code < 2, stderr);
      assert.deepEqual(place.files, [...before, ...(made ? [made] : [])].sort());
    });

  it('when somebody writes in an editor', async () => {
    const before = place.files;
    const kept = { ...process.env };
    Object.assign(process.env, place.env);
    const client = new LspClient();
    for (const name of Object.keys(place.env)) {
      if (name in kept) process.env[name] = kept[name];
      else Reflect.deleteProperty(process.env, name);
    }
    const uri = pathToFileURL(path.join(place.work, 'a.apa')).href;
    const textDocument = { uri };
    const position = { line: 30, character: 3 };
    await client.initialize(FULL, [{ uri: pathToFileURL(place.work).href, name: 'work' }]);
    await client.open(uri, LETTER);
    await client.change(uri, 2, [{ text: LETTER.replace('Grade: 2', 'Grade: 9') }]);
    for (const method of ['diagnostic', 'documentSymbol', 'foldingRange', 'documentLink', 'codeLens'])
      await client.ask(`textDocument/${method}`, { textDocument });
    for (const method of ['hover', 'completion', 'definition', 'prepareRename'])
      await client.ask(`textDocument/${method}`, { textDocument, position });
    const range = { start: { line: 0, character: 0 }, end: position };
    await client.ask('textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } });
    await client.ask('textDocument/formatting', {
      textDocument,
      options: { tabSize: 2, insertSpaces: true },
    });
    await client.ask('workspace/symbol', { query: '' });
    await client.close(uri);
    assert.equal(await client.stop(), 0);
    client.connection.dispose();
    assert.deepEqual(place.files, before);
    assert.equal(readFileSync(path.join(place.work, 'a.apa'), 'utf8').includes('Grade: 9'), false);
  });
});

describe('the watch on the network', () => {
  it('notices who goes there', () => {
    const place = new Place();
    const script = `for (const go of [() => fetch('http://127.0.0.1:9'), () => require('node:http').get('http://127.0.0.1:9'),
      () => require('node:net').connect(9), () => require('node:dns').lookup('localhost', () => {})])
      try { go(); } catch {}`;
    execFileSync(process.execPath, ['-e', script], { env: { ...process.env, ...place.env } });
    assert.deepEqual(readFileSync(place.env.NETWORK_LOG, 'utf8').trim().split('\n'), [
      'fetch',
      'http.get',
      'net.connect',
      'dns.lookup',
    ]);
    place.folder.remove();
  });
});
