import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic, TextEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { builtinFrameworks } from '../../server/src/framework/builtin';
import * as requests from '../../server/src/protocol/letterRequests';
import type { OwnRequest } from '../../server/src/protocol/letterRequests';
import { FULL, LspClient } from '../support/lspClient';

const TEXT = `---
council: Northmere
year: 2008
status: draft
---

# Northmere 2008

| Area | Grade |
| --- | --- |
| Being healthy |  |
| Staying safe | 3 |

## Being healthy

Grade:

## Staying safe

Grade: 3
`;

const OWN = 'examples/library-peer-review/.apa/frameworks/library-review.yaml';

describe('our own requests', () => {
  const uri = 'untitled:Untitled-1';
  const textDocument = { uri };
  let client: LspClient;
  beforeEach(() => {
    client = new LspClient();
  });
  afterEach(() => client.kill());

  const ask = <Params, Answer>(
    { method }: OwnRequest<Params, Answer>,
    params: Params,
  ): Promise<Answer | null> => client.ask<Answer | null>(method, params);
  const open = async (text = TEXT): Promise<void> => {
    await client.initialize(FULL);
    await client.open(uri, text);
  };
  const edited = (edits: readonly TextEdit[] | null, text = TEXT): string => {
    assert.ok(edits);
    return TextDocument.applyEdits(TextDocument.create(uri, '', 1, text), [...edits]);
  };

  it('tell the areas with their places and grades, and which one the cursor is in', async () => {
    await open();
    const answer = await ask(requests.LETTER_AREAS, { textDocument, position: { line: 18, character: 2 } });
    assert.equal(answer?.around, 'staying-safe');
    assert.deepEqual(
      answer.grades.map(({ value }) => value),
      [4, 3, 2, 1],
    );
    const safe = answer.areas.find(({ id }) => id === 'staying-safe');
    assert.equal(safe?.grade, '3 (good)');
    assert.deepEqual(safe.heading, { start: { line: 17, character: 3 }, end: { line: 17, character: 15 } });
    const healthy = answer.areas.find(({ id }) => id === 'being-healthy');
    assert.deepEqual([healthy?.grade, healthy?.row?.start.line], [undefined, 10]);
    assert.equal(answer.areas.filter(({ heading }) => heading).length, 2);
  });

  it('set a grade in section and table', async () => {
    await open();
    const answer = await ask(requests.SET_GRADE, { textDocument, area: 'being-healthy', value: 2 });
    assert.ok(answer && 'edits' in answer);
    const text = edited(answer.edits);
    assert.match(text, /\| Being healthy \| 2 \|/);
    assert.match(text, /## Being healthy\n\nGrade: 2\n/);
    assert.equal(await ask(requests.SET_GRADE, { textDocument, area: 'being-healthy', value: 9 }), null);
  });

  it('say why a grade cannot be set', async () => {
    await open(TEXT.replaceAll('Being healthy', 'Being healthly'));
    const answer = await ask(requests.SET_GRADE, { textDocument, area: 'being-healthy', value: 2 });
    assert.deepEqual(answer, {
      reason: '“Being healthly” is misspelt: the area is “Being healthy”. Correct the name first.',
    });
  });

  it('insert a section, with the cursor in the text afterwards', async () => {
    await open();
    const answer = await ask(requests.INSERT_SECTION, { textDocument, area: 'enjoying-and-achieving' });
    assert.ok(answer);
    const lines = edited(answer.edits).split('\n');
    assert.equal(lines[answer.cursor.line], 'Grade:');
    assert.equal(lines[answer.cursor.line - 2], '## Enjoying and achieving');
    assert.equal(answer.cursor.character, 'Grade:'.length);
  });

  it('bring the table up to date', async () => {
    await open(TEXT.replace('Grade:\n', 'Grade: 4\n'));
    const edits = await ask(requests.UPDATE_TABLE, { textDocument });
    assert.equal(edits?.length, 1);
    assert.equal(edits[0]?.newText, '4');
  });

  it('tell where a letter stands, and make it final', async () => {
    await open();
    const state = await ask(requests.LETTER_STATE, { textDocument });
    assert.equal(state?.status, 'draft');
    assert.equal(state.statusFrom, undefined);
    assert.equal(state.framework.id, 'apa-2008');
    assert.ok(state.toDo > 0);
    const { items } = await client.ask<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument });
    // What is still to do may be what only a final letter has findings of.
    assert.equal(state.errors + state.warnings, items.filter(({ severity }) => severity! <= 2).length);
    const edits = await ask(requests.SET_STATUS, { textDocument, status: 'final' });
    assert.match(edited(edits), /^status: final$/m);
  });

  it('answer null for what is not open', async () => {
    await client.initialize(FULL);
    assert.equal(await ask(requests.LETTER_STATE, { textDocument }), null);
    assert.equal(await ask(requests.LETTER_AREAS, { textDocument }), null);
    assert.equal(await ask(requests.SET_GRADE, { textDocument, area: 'being-healthy', value: 1 }), null);
  });

  it('make a letter without a folder', async () => {
    await client.initialize(FULL);
    const frameworks = await ask(requests.FRAMEWORKS, {});
    assert.deepEqual(
      frameworks?.map(({ id }) => id),
      builtinFrameworks.map(({ id }) => id),
    );
    assert.deepEqual(frameworks[0]?.years, { from: 2007, to: 2008 });
    const subject = { council: 'Northmere', year: 2008 };
    const made = await ask(requests.NEW_LETTER, { ...subject, framework: 'apa-2008' });
    assert.ok(made);
    const line = made.text.split('\n')[made.select.start.line];
    assert.equal(line?.slice(made.select.start.character, made.select.end.character), '[name]');
    assert.equal(await ask(requests.NEW_LETTER, { ...subject, framework: 'none' }), null);
  });

  it('tell what a rule looks for, with an example, and nothing of one that is not there', async () => {
    await open();
    const answer = await ask(requests.RULE, { code: 'grade/out-of-range' });
    assert.match(answer?.page ?? '', /^# Grade outside the scale\n[^]*## How to fix it/);
    assert.match(answer?.example ?? '', /^## Being healthy\n\nGrade: 5\n/);
    for (const code of ['grade/none-such', 'grade', 'constructor', '', 7 as never])
      assert.equal(await ask(requests.RULE, { code }), null);
  });

  it('make one by the frameworks of the folder that it is for, before it is saved (T45)', async () => {
    const folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'apa-')));
    try {
      mkdirSync(path.join(folder, '.apa/frameworks'), { recursive: true });
      writeFileSync(path.join(folder, '.apa/frameworks/own.yaml'), readFileSync(OWN, 'utf8'));
      const root = pathToFileURL(folder).toString();
      await client.initialize(FULL, [{ uri: root, name: 'letters' }]);
      const place = `${root.replace(/^file:/, 'untitled:')}/fenwick-2026.apa`;
      const frameworks = await ask(requests.FRAMEWORKS, { uri: place });
      assert.ok(frameworks?.some(({ id }) => id === 'library-review'));
      const made = await ask(requests.NEW_LETTER, {
        ...{ uri: place, council: 'Fenwick', year: 2026 },
        framework: 'library-review',
      });
      assert.ok(made);
      await client.open(place, made.text);
      const { items } = await client.ask<{ items: Diagnostic[] }>('textDocument/diagnostic', {
        textDocument: { uri: place },
      });
      assert.ok(items.length > 0);
      for (const { severity, message } of items) assert.ok(severity! >= 3, JSON.stringify(message));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
