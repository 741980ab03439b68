import assert from 'node:assert/strict';
import {
  readFileSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic, WorkspaceDiagnosticReport } from 'vscode-languageserver-protocol';
import { BARE, FULL, LspClient } from '../support/lspClient';

const letter = (grade: number, extra = ''): string =>
  `---\ncouncil: Northmere ${grade}\nyear: 2008\n${extra}---\n\n# Title\n\n## Being healthy\n\nGrade: ${grade}\n`;

describe('letters of a folder', () => {
  let folder: string;
  let client: LspClient;
  const uri = (name: string): string => pathToFileURL(path.join(folder, name)).toString();
  const write = (name: string, text: string): void => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  };
  const codes = (items: readonly Diagnostic[]): string[] => items.map(({ code }) => String(code));

  beforeEach(() => {
    folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'apa-')));
    client = new LspClient();
  });
  afterEach(async () => {
    await client.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  const start = (capabilities = FULL, folders = ['']): Promise<unknown> =>
    client.initialize(
      capabilities,
      folders.map((name) => ({ uri: uri(name).replace(/\/$/, ''), name: name || 'letters' })),
    );

  const ids = new Map<string, string>();
  /** One answer to the workspace pull: codes by file name. */
  async function pull(): Promise<Record<string, string[]>> {
    const previousResultIds = [...ids].map(([key, value]) => ({ uri: key, value }));
    const { items } = await client.ask<WorkspaceDiagnosticReport>('workspace/diagnostic', {
      previousResultIds,
    });
    for (const item of items) if (item.resultId !== undefined) ids.set(item.uri, item.resultId);
    return Object.fromEntries(
      items.map((item) => [
        decodeURIComponent(item.uri.slice(uri('').length + 1)),
        item.kind === 'full' ? codes(item.items) : ['unchanged'],
      ]),
    );
  }
  beforeEach(() => ids.clear());

  it('finds letters that are not open, leaves out what is excluded, and counts links once (T44, T48)', async () => {
    write('a.apa', letter(7));
    write('sub/b ü.apa.md', letter(8));
    write('old/c.apa', letter(9));
    write('node_modules/d.apa', letter(9));
    write('notes.md', letter(9));
    write('.apa/config.yaml', 'exclude: ["old/**"]\nseverity:\n  area: off\n');
    symlinkSync(path.join(folder, 'a.apa'), path.join(folder, 'link.apa'));
    symlinkSync(folder, path.join(folder, 'sub/circle'));
    await start();
    const found = await pull();
    assert.deepEqual(Object.keys(found).sort(), ['.apa/config.yaml', 'a.apa', 'sub/b ü.apa.md']);
    assert.ok(found['a.apa']!.includes('grade/out-of-range'));
    assert.ok(!found['a.apa']!.some((code) => code.startsWith('area/')));
    assert.deepEqual(found['.apa/config.yaml'], []);
  });

  it('answers again only when something has changed, and clears what is gone (T20)', async () => {
    write('a.apa', letter(7));
    write('b.apa', letter(8));
    await start();
    await pull();
    const next = pull();
    write('a.apa', letter(3));
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uri('a.apa'), type: 2 }],
    });
    const changed = await next;
    assert.deepEqual(Object.keys(changed), ['a.apa']);
    assert.ok(!changed['a.apa']!.includes('grade/out-of-range'));

    rmSync(path.join(folder, 'b.apa'));
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uri('b.apa'), type: 3 }],
    });
    assert.deepEqual(await pull(), { 'b.apa': [] });

    write('c.apa', letter(9));
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uri('c.apa'), type: 1 }],
    });
    assert.deepEqual(Object.keys(await pull()), ['c.apa']);
  });

  it('leaves open letters to the document pull, and takes them back when they are closed (T21)', async () => {
    write('a.apa', letter(7));
    write('b.apa', letter(7));
    await start();
    await client.open(uri('a.apa'), letter(3));
    assert.deepEqual(Object.keys(await pull()), ['b.apa']);
    await client.close(uri('a.apa'));
    const back = await pull();
    assert.deepEqual(Object.keys(back), ['a.apa']);
    assert.ok(back['a.apa']!.includes('grade/out-of-range'));
  });

  it('compares letters with one another', async () => {
    const final = 'status: final\n';
    write('a.apa', letter(3, final));
    write('copy/a.apa', letter(3, final));
    write('next.apa', letter(2, 'previous: a.apa\n'));
    write('lost.apa', letter(1, 'previous: nowhere.apa\n'));
    await start();
    const found = await pull();
    assert.ok(found['a.apa']!.includes('letter/duplicate'));
    assert.ok(found['copy/a.apa']!.includes('letter/duplicate'));
    assert.ok(found['next.apa']!.includes('letter/previous-mismatch'));
    assert.ok(found['lost.apa']!.includes('letter/previous-not-found'));

    // The copy goes: the one that is left is reported again, without the finding.
    rmSync(path.join(folder, 'copy/a.apa'));
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uri('copy/a.apa'), type: 3 }],
    });
    const after = { ...(await pull()) };
    assert.ok(!after['a.apa']!.includes('letter/duplicate'));
  });

  it('gives each folder of a window its own settings (T33)', async () => {
    write('one/a.apa', letter(7));
    write('one/.apa/config.yaml', 'severity:\n  grade/out-of-range: hint\n');
    write('two/a.apa', letter(7));
    await start(FULL, ['one', 'two']);
    const severity = async (name: string): Promise<number | undefined> => {
      await client.open(uri(name), letter(7));
      const { items } = await client.ask<{ items: Diagnostic[] }>('textDocument/diagnostic', {
        textDocument: { uri: uri(name) },
      });
      return items.find(({ code }) => code === 'grade/out-of-range')?.severity;
    };
    assert.equal(await severity('one/a.apa'), 4);
    assert.equal(await severity('two/a.apa'), 1);
  });

  it('takes the editor’s settings, and the folder’s over them (T31, T32)', async () => {
    write('a.apa', letter(7));
    client.settings = { severity: { grade: 'warning', table: 7 } };
    await start();
    await client.open(uri('a.apa'), letter(7));
    const severity = async (): Promise<number | undefined> => {
      const { items } = await client.ask<{ items: Diagnostic[] }>('textDocument/diagnostic', {
        textDocument: { uri: uri('a.apa') },
      });
      return items.find(({ code }) => code === 'grade/out-of-range')?.severity;
    };
    assert.equal(await severity(), 1, 'settings of the wrong shape are left out');
    client.settings = { severity: { grade: 'warning' } };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    assert.equal(await severity(), 2);
    write('.apa/config.yaml', 'severity:\n  grade: information\n');
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uri('.apa/config.yaml'), type: 1 }],
    });
    assert.equal(await severity(), 3);
    assert.ok(client.refreshes > 0);
  });

  it('tells of a broken settings file once, in it, with the line and the remedy; the defaults apply (T36)', async () => {
    write('a.apa', letter(7));
    const broken = 'severity:\n  grade: of\n';
    write('.apa/config.yaml', broken);
    await start();
    const found = await pull();
    assert.deepEqual(found['.apa/config.yaml'], ['settings/invalid']);
    assert.ok(found['a.apa']!.includes('grade/out-of-range'));
    await client.open(uri('.apa/config.yaml'), broken);
    const { items } = await client.ask<{ items: Diagnostic[] }>('textDocument/diagnostic', {
      textDocument: { uri: uri('.apa/config.yaml') },
    });
    assert.deepEqual(
      items.map(({ range, message }) => [range.start.line, message]),
      [[1, '“grade” is “of”. Use “error”, “warning”, “information”, “hint” or “off”.']],
    );
  });

  it('reads frameworks of the folder, and tells of a broken one in it', async () => {
    write('.apa/frameworks/bad.yaml', 'id: bad\n');
    write('a.apa', letter(3, 'framework: bad\n'));
    await start();
    const found = await pull();
    assert.deepEqual(found['.apa/frameworks/bad.yaml'], ['settings/framework']);
  });

  it('tells of a framework whose id another file has, in the second one', async () => {
    const own = readFileSync('examples/library-peer-review/.apa/frameworks/library-review.yaml', 'utf8');
    write('.apa/frameworks/a.yaml', own);
    write('.apa/frameworks/b.yaml', own);
    write('a.apa', letter(3, 'framework: library-review\n'));
    await start();
    const found = await pull();
    assert.deepEqual(found['.apa/frameworks/a.yaml'], []);
    assert.deepEqual(found['.apa/frameworks/b.yaml'], ['settings/framework']);
    await client.open(uri('.apa/frameworks/b.yaml'), own);
    const { items } = await client.ask<{ items: Diagnostic[] }>('textDocument/diagnostic', {
      textDocument: { uri: uri('.apa/frameworks/b.yaml') },
    });
    assert.equal(items.length, 1);
    assert.match(JSON.stringify(items[0]?.message), /^"“library-review” is already the id .*“a\.yaml”/);
  });

  it('pushes to a bare client for open files alone, settings files included', async () => {
    write('a.apa', letter(7));
    await start(BARE);
    await client.open(uri('.apa/config.yaml'), 'x: 1\n');
    assert.deepEqual(codes(await client.pushed(uri('.apa/config.yaml'), 1)), ['settings/invalid']);
    assert.ok(client.published.every((one) => one.uri !== uri('a.apa')));
  });
});
