import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  ClientCapabilities,
  Location,
  LocationLink,
  Range,
  SymbolInformation,
  TextDocumentEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { BARE, FULL, LspClient } from '../support/lspClient';

const letter = (council: string, year: number, grade: number, extra = ''): string =>
  `---\ncouncil: ${council}\nyear: ${year}\n${extra}---\n\n# Title\n\n## Staying safe\n\n## Being healthy\n\nGrade: ${grade}\n\nSee Being healthy.\n`;

describe('navigation over stdio', () => {
  let folder: string;
  let client: LspClient;
  const uri = (name: string): string => pathToFileURL(path.join(folder, name)).toString();
  const write = (name: string, text: string): void => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  };
  beforeEach(() => {
    folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'apa-')));
    client = new LspClient();
  });
  afterEach(async () => {
    await client.kill();
    rmSync(folder, { recursive: true, force: true });
  });
  const start = (clientCapabilities: ClientCapabilities = FULL): Promise<unknown> =>
    client.initialize(clientCapabilities, [{ uri: uri('').replace(/\/$/, ''), name: 'letters' }]);
  const at = (name: string, line: number, character: number) => ({
    textDocument: { uri: uri(name) },
    position: { line, character },
  });

  it('goes from a mention to its section, and to last year’s letter if it is there', async () => {
    write('2007/a b.apa', letter('Northmere', 2007, 3));
    await start();
    await client.open(uri('c.apa'), letter('Northmere', 2008, 2, 'previous: 2007/a b.apa\n'));
    const [link] = await client.ask<LocationLink[]>('textDocument/definition', at('c.apa', 14, 6));
    assert.deepEqual(link, {
      originSelectionRange: range(14, 4, 17),
      targetUri: uri('c.apa'),
      targetRange: range(10, 0, 16),
      targetSelectionRange: range(10, 3, 16),
    });
    const [previous] = await client.ask<LocationLink[]>('textDocument/definition', at('c.apa', 3, 12));
    assert.equal(previous?.targetUri, uri('2007/a b.apa'));
    await client.open(uri('d.apa'), letter('Northmere', 2008, 2, 'previous: 2007/gone.apa\n'));
    assert.deepEqual(await client.ask('textDocument/definition', at('d.apa', 3, 12)), []);
  });

  it('answers a bare client with places', async () => {
    await start(BARE);
    await client.open(uri('c.apa'), letter('Northmere', 2008, 2));
    assert.deepEqual(await client.ask<Location[]>('textDocument/definition', at('c.apa', 13, 6)), [
      { uri: uri('c.apa'), range: range(9, 3, 16) },
    ]);
    const references = await client.ask<Location[]>('textDocument/references', {
      ...at('c.apa', 13, 6),
      context: { includeDeclaration: true },
    });
    assert.deepEqual(
      references.map((one) => one.range),
      [range(9, 3, 16), range(13, 4, 17)],
    );
  });

  it('lists letters and areas of the folder, sorted, from the disk and from what is open', async () => {
    write('z.apa', letter('Eastcombe', 2008, 3));
    write('a.apa', letter('Northmere', 2007, 2));
    write('b.apa', letter('Northmere', 2008, 4));
    write('plain.md', letter('Westholt', 2008, 4));
    await start();
    const ask = (query: string): Promise<SymbolInformation[]> =>
      client.ask<SymbolInformation[]>('workspace/symbol', { query });
    const names = async (query: string): Promise<string[]> =>
      (await ask(query)).map(({ name, containerName }) =>
        containerName ? `${containerName} › ${name}` : name,
      );
    assert.deepEqual(await names(''), [
      'Eastcombe 2008',
      'Eastcombe 2008 › Being healthy: 3 (good)',
      'Eastcombe 2008 › Staying safe: not given',
      'Northmere 2008',
      'Northmere 2008 › Being healthy: 4 (outstanding)',
      'Northmere 2008 › Staying safe: not given',
      'Northmere 2007',
      'Northmere 2007 › Being healthy: 2 (adequate)',
      'Northmere 2007 › Staying safe: not given',
    ]);
    await client.open(uri('a.apa'), `Words above it.\n\n${letter('Northmere', 2007, 1)}`);
    await client.open(uri('.apa/config.yaml'), 'severity: {}\n');
    assert.deepEqual(await names('northmere 2007 healthy'), []);
    write('b.apa', letter('Northmere', 2008, 1));
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uri('b.apa'), type: 2 }],
    });
    const eventually = async (): Promise<string[]> => {
      for (let n = 0; n < 100; n++) {
        const found = await names('northmere 2008 healthy');
        if (!found.some((one) => one.includes('4'))) return found;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return [];
    };
    assert.deepEqual(await eventually(), ['Northmere 2008 › Being healthy: 1 (inadequate)']);
    const [place] = await ask('Eastcombe healthy');
    assert.deepEqual(place?.location, { uri: uri('z.apa'), range: range(9, 3, 16) });
  });

  it('renames with edits for this version, and refuses with a sentence (T26, T60)', async () => {
    await start();
    await client.open(uri('c.apa'), letter('Northmere Council', 2008, 2), 4);
    assert.deepEqual(await client.ask('textDocument/prepareRename', at('c.apa', 1, 12)), {
      range: range(1, 9, 26),
      placeholder: 'Northmere Council',
    });
    assert.equal(await client.ask('textDocument/prepareRename', at('c.apa', 9, 5)), null);
    const edit = await client.ask<WorkspaceEdit>('textDocument/rename', {
      ...at('c.apa', 1, 12),
      newName: 'Westholt Council',
    });
    const [change] = edit.documentChanges as TextDocumentEdit[];
    assert.equal(change?.textDocument.version, 4);
    assert.deepEqual(change.edits, [{ range: range(1, 9, 26), newText: 'Westholt Council' }]);
    await assert.rejects(
      client.ask('textDocument/rename', { ...at('c.apa', 2, 7), newName: 'last year' }),
      /“last year” is not a year/,
    );
    await assert.rejects(
      client.ask('textDocument/rename', { ...at('c.apa', 9, 5), newName: 'x' }),
      /can be renamed/,
    );
    assert.deepEqual(
      client.logged.filter((line) => line.includes('rename')),
      [],
      'a refusal is no fault (T24)',
    );
  });

  it('renames for a bare client too', async () => {
    await start(BARE);
    assert.equal(client.initializeResult!.capabilities.renameProvider, true);
    assert.equal(client.initializeResult!.capabilities.workspace, undefined);
    await client.open(uri('c.apa'), letter('Northmere Council', 2008, 2));
    const edit = await client.ask<WorkspaceEdit>('textDocument/rename', {
      ...at('c.apa', 2, 7),
      newName: '2009',
    });
    assert.deepEqual(edit, { changes: { [uri('c.apa')]: [{ range: range(2, 6, 10), newText: '2009' }] } });
  });

  it('keeps “previous” right when files and folders move', async () => {
    write('2007/a.apa', letter('Northmere', 2007, 3));
    write('2008/a.apa', letter('Northmere', 2008, 3, 'previous: ../2007/a.apa\n'));
    write('2008/none.apa', letter('Westholt', 2008, 3));
    await start();
    await client.open(uri('open.apa'), letter('Northmere', 2008, 3, 'previous: ./2007/a.apa\n'), 3);
    const move = async (from: string, to: string): Promise<Record<string, unknown>> => {
      const edit = await client.ask<WorkspaceEdit | null>('workspace/willRenameFiles', {
        files: [{ oldUri: uri(from), newUri: uri(to) }],
      });
      return Object.fromEntries(
        ((edit?.documentChanges ?? []) as TextDocumentEdit[]).map(({ textDocument, edits }) => [
          textDocument.uri.slice(uri('').length + 1),
          [textDocument.version, ...edits.map((one) => ('newText' in one ? one.newText : ''))],
        ]),
      );
    };
    assert.deepEqual(await move('2007/a.apa', '2007/b ü.apa'), {
      '2008/a.apa': [null, '../2007/b ü.apa'],
      'open.apa': [3, './2007/b ü.apa'],
    });
    assert.deepEqual(await move('2007', 'old/2007'), {
      '2008/a.apa': [null, '../old/2007/a.apa'],
      'open.apa': [3, './old/2007/a.apa'],
    });
    assert.deepEqual(await move('2008/a.apa', 'next.apa'), { '2008/a.apa': [null, '2007/a.apa'] });
    assert.deepEqual(await move('2008/a.apa', '2007/next.apa'), {}, 'the path holds there too');
    assert.deepEqual(await move('2008/a.apa', '2008/b.apa'), {});
    assert.deepEqual(await move('2008/none.apa', 'none.apa'), {});
  });
});

function range(line: number, from: number, to: number): Range {
  return { start: { line, character: from }, end: { line, character: to } };
}
