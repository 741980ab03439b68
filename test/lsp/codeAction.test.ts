import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CodeAction, Command, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { BARE, FULL, LspClient } from '../support/lspClient';

const TEXT = '# Title\n\nText. <!-- apa-disable-line comment -->\n\n## Being healthy\n\nGrade: 5\n';

describe('quick fixes over stdio', () => {
  let folder: string;
  let client: LspClient;
  let uri: string;
  beforeEach(() => {
    folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'apa-')));
    uri = pathToFileURL(path.join(folder, 'a.apa')).toString();
    client = new LspClient();
  });
  afterEach(async () => {
    await client.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  const start = async (capabilities = FULL, options?: object): Promise<void> => {
    await client.initialize(
      capabilities,
      [{ uri: pathToFileURL(folder).toString(), name: 'letters' }],
      options,
    );
    await client.open(uri, TEXT, 3);
  };
  const actions = (line: number, only?: string[]): Promise<(CodeAction & Command)[]> =>
    client.ask('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: { line, character: 8 }, end: { line, character: 8 } },
      context: { diagnostics: [], only },
    });
  const apply = (edit: WorkspaceEdit | undefined, text = TEXT): string => {
    const [change] = edit?.documentChanges as TextDocumentEdit[];
    return TextDocument.applyEdits(TextDocument.create(uri, '', 0, text), change!.edits as never);
  };

  it('name their result, carry the version and belong to their finding (T26)', async () => {
    await start();
    const [first] = await actions(6);
    assert.equal(first?.title, 'Change grade to 4 (outstanding)');
    assert.equal(first.kind, 'quickfix');
    assert.deepEqual(
      first.diagnostics?.map(({ code }) => code),
      ['grade/out-of-range'],
    );
    const [change] = first.edit?.documentChanges as TextDocumentEdit[];
    assert.deepEqual(change?.textDocument, { uri, version: 3 });
    assert.equal(apply(first.edit), TEXT.replace('5', '4'));
  });

  it('mend a header that cannot be read', async () => {
    await start();
    const broken = '---\ncouncil: Northmere: the borough\nto:\n\tname: A\n---\n';
    await client.open(uri.replace('a.apa', 'b.apa'), broken);
    const [mend] = await client.ask<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: uri.replace('a.apa', 'b.apa') },
      range: { start: { line: 1, character: 12 }, end: { line: 1, character: 12 } },
      context: { diagnostics: [] },
    });
    assert.equal(mend?.title, 'Correct the header in 2 places');
    assert.equal(apply(mend.edit, broken), '---\ncouncil: "Northmere: the borough"\nto:\n  name: A\n---\n');
  });

  it('fix all that is safe on demand, and only on demand (T56)', async () => {
    await start();
    assert.ok((await actions(6)).every(({ kind }) => kind === 'quickfix'));
    for (const only of ['source', 'source.fixAll', 'source.fixAll.apa-letter']) {
      const all = await actions(0, [only]);
      assert.deepEqual(
        all.map(({ kind }) => kind),
        ['source.fixAll.apa-letter'],
        only,
      );
      const text = apply(all[0]?.edit);
      assert.ok(!text.includes('apa-disable-line'));
      assert.ok(text.includes('Grade: 5'), 'a choice is not made for the writer');
    }
    assert.deepEqual(await actions(0, ['source.organizeImports']), []);
  });

  it('silence a finding here, in the section, in the letter and in the folder', async () => {
    await start();
    const silencing = (await actions(6)).filter(
      ({ title, diagnostics }) =>
        title.startsWith('Ignore') && diagnostics?.[0]?.code === 'grade/out-of-range',
    );
    assert.deepEqual(
      silencing.map(({ title }) => title),
      [
        'Ignore “Grade outside the scale” on this line',
        'Ignore “Grade outside the scale” in this section',
        'Ignore “Grade outside the scale” in this letter',
        'Ignore all “grade” rules in this letter',
        'Ignore “Grade outside the scale” in this folder',
        'Ignore all “grade” rules in this folder',
      ],
    );
    const [create, edit] = silencing[4]?.edit?.documentChanges ?? [];
    assert.deepEqual(
      [
        create && 'kind' in create && create.kind,
        (edit as TextDocumentEdit).edits.map((one) => 'newText' in one && one.newText),
      ],
      ['create', ['severity:\n  grade/out-of-range: off\n']],
    );
  });

  it('have two entries about ignoring, after the fixes, where the client can ask which', async () => {
    await start(FULL, { choosesEdits: 'own.choose' });
    const all = await actions(6);
    const ignoring = all.filter(({ title }) => /^(?:Silence|Ignore)/.test(title));
    assert.equal(ignoring.length, 2);
    assert.deepEqual(all.slice(-2), ignoring);
    assert.match(ignoring[0]!.title, /“Grade outside the scale”/);
    assert.equal(ignoring[1]!.title, 'Ignore in More Places…');
    const { command, arguments: args } = ignoring[1]!.command;
    assert.equal(command, 'own.choose');
    const choices = args![0] as { title: string; edit: WorkspaceEdit }[];
    assert.ok(choices.length >= 5);
    assert.match(choices[0]!.title, /in this section$/);
    assert.match(choices.at(-1)!.title, /in this folder$/);
    // What is chosen is applied by the server's command.
    await client.ask('workspace/executeCommand', {
      command: 'apa-letter.applyEdit',
      arguments: [choices[0]!.edit],
    });
    assert.deepEqual(client.applied, [choices[0]!.edit]);
  });

  it('add to the folder’s settings that are there', async () => {
    mkdirSync(path.join(folder, '.apa'));
    writeFileSync(path.join(folder, '.apa/config.yaml'), 'severity:\n  table: off\n');
    await start();
    const found = (await actions(6)).find(({ title }) => title === 'Ignore all “grade” rules in this folder');
    const changes = Object.values(found?.edit?.changes ?? {});
    assert.deepEqual(changes, [
      [
        {
          range: { start: { line: 1, character: 2 }, end: { line: 1, character: 2 } },
          newText: 'grade: off\n  ',
        },
      ],
    ]);
  });

  it('are commands for a client without literals, which the server carries out (T39)', async () => {
    await start({ ...BARE, workspace: { applyEdit: true } });
    const [first] = await actions(6);
    assert.equal(typeof first?.command, 'string');
    const applied = new Promise<WorkspaceEdit>((resolve) =>
      client.connection.onRequest('workspace/applyEdit', ({ edit }: { edit: WorkspaceEdit }) => {
        resolve(edit);
        return { applied: true };
      }),
    );
    await client.ask('workspace/executeCommand', { command: first!.command, arguments: first!.arguments });
    assert.deepEqual(Object.keys((await applied).changes ?? {}), [uri]);
  });

  it('say what is set for a letter and where it comes from', async () => {
    mkdirSync(path.join(folder, '.apa'));
    writeFileSync(path.join(folder, '.apa/config.yaml'), 'severity:\n  table: off\nstatus: final\n');
    client.settings = { severity: { 'grade/missing': 'error' } };
    await start();
    const text = await client.ask<string>('apa-letter/effectiveSettings', { textDocument: { uri } });
    assert.match(text, /^status: final {2}\(\.apa\/config\.yaml\)$/m);
    assert.match(text, /^severity of table\/missing: off {2}\(\.apa\/config\.yaml\)$/m);
    assert.match(text, /^severity of grade\/missing: error {2}\(editor settings\)$/m);
    assert.match(text, /^framework: apa-2008 {2}\(default\)$/m);
    assert.match(text, /config\.yaml$/m);
  });
});
