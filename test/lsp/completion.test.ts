import assert from 'node:assert/strict';
import {
  CompletionItemKind,
  InsertReplaceEdit,
  InsertTextFormat,
  type CompletionItem,
} from 'vscode-languageserver-protocol';
import { ABLE, BARE, LspClient } from '../support/lspClient';
import { marked } from '../support/marks';

const URI = 'file:///letters/northmere%202008.apa';

describe('completion over stdio', () => {
  let client: LspClient;
  beforeEach(() => {
    client = new LspClient();
  });
  afterEach(() => client.kill());

  /** What is offered at ‸, which is not on the first line. */
  async function at(source: string): Promise<CompletionItem[]> {
    const { text, cursor } = marked(source);
    await client.open(URI, text);
    const before = text.slice(0, cursor).split('\n');
    return client.ask('textDocument/completion', {
      textDocument: { uri: URI },
      position: { line: before.length - 1, character: before[before.length - 1]!.length },
      context: { triggerKind: 1 },
    });
  }
  const resolve = (item: CompletionItem) => client.ask<CompletionItem>('completionItem/resolve', item);
  const SECTION = '# 🙂 Title\n\n## Being healthy\n\nGrade: 2\n';

  it('gives an able client snippets, both edits, details, and documentation when asked (T38, T41, T57)', async () => {
    await client.initialize(ABLE);
    const items = await at(`${SECTION}Self-grade: 3\nSelf-assessment: over‸rated\n`);
    assert.deepEqual(
      items.map(({ label, sortText }) => [label, sortText]),
      [
        ['consistent', '0000'],
        ['overestimates', '0001'],
        ['underestimates', '0002'],
        ['mixed', '0003'],
      ],
    );
    const item = items[1]!;
    assert.equal(item.preselect, true);
    assert.equal(item.kind, CompletionItemKind.EnumMember);
    assert.equal(item.labelDetails?.description, 'better than the evidence shows');
    assert.equal(item.documentation, undefined);
    assert.ok(item.textEdit && InsertReplaceEdit.is(item.textEdit));
    assert.deepEqual(item.textEdit.insert, {
      start: { line: 6, character: 17 },
      end: { line: 6, character: 21 },
    });
    assert.deepEqual(item.textEdit.replace, {
      start: { line: 6, character: 17 },
      end: { line: 6, character: 26 },
    });
    const { documentation } = await resolve(item);
    assert.match(JSON.stringify(documentation), /"kind":"markdown".*\*\*Self-assessment: overestimates\*\*/);

    await client.close(URI);
    const rows = await at('# Title\n\n## Being healthy\n\n<!-- apa-disable ‸ -->\n');
    for (const { label, labelDetails } of [...items, ...rows])
      assert.ok(label.length + (labelDetails?.description?.length ?? 0) <= 46, label);

    await client.close(URI);
    const chooses = (await at('# Title\n\n## Being healthy\n\n‸\n')).find(
      ({ label }) => label === 'Judgement',
    );
    assert.equal(chooses?.insertTextFormat, InsertTextFormat.Snippet);
    assert.equal(chooses?.insertTextMode, 1);
    assert.match(chooses?.textEdit?.newText ?? '', /\$\{1\|outstanding,good,adequate,inadequate\|\}/);
    assert.deepEqual(await resolve(item), item, 'an item of an earlier list stays as it is');
  });

  it('gives a bare client plain text, one edit and plain documentation (T38, T41, T57)', async () => {
    await client.initialize(BARE);
    const items = await at('# Title\n\n## Being healthy\n\n‸\n');
    assert.ok(items.length > 10);
    for (const item of items) {
      assert.equal(item.insertTextFormat, InsertTextFormat.PlainText);
      assert.ok(!/\$\d|\$\{/.test(item.textEdit?.newText ?? ''), item.textEdit?.newText);
      assert.equal(item.labelDetails, undefined);
      assert.equal(item.insertTextMode, undefined);
      assert.equal(item.preselect, undefined);
    }
    const good = items.find(({ label }) => label === 'Judgement: good');
    assert.match(good?.textEdit?.newText ?? '', /is good\.$/);
    assert.match(good?.detail ?? '', /is good\.$/);
    const { documentation } = await resolve(good!);
    assert.match(JSON.stringify(documentation), /"kind":"plaintext","value":"Judgement: good/);

    await client.close(URI);
    const [value] = await at('---\nstatus: dr‸x\n---\n');
    assert.deepEqual(value?.textEdit, {
      range: { start: { line: 1, character: 8 }, end: { line: 1, character: 11 } },
      newText: 'draft',
    });
  });

  it('offers today’s date, by the clock of the writer (T62)', async () => {
    await client.initialize(BARE);
    const day = (): string => {
      const now = new Date();
      return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
        .map((number) => String(number).padStart(2, '0'))
        .join('-');
    };
    const before = day();
    const [date] = await at('---\ndate: ‸\n---\n');
    assert.ok([before, day()].includes(date?.textEdit?.newText ?? ''));
  });

  it('offers first in a directive what is found in the letter', async () => {
    await client.initialize(BARE);
    const [first] = await at('# Title\n\n<!-- apa-disable-next-line ‸ -->\n\n## Being healthy\n\nGrade: 7\n');
    const { items } = await client.pushed(URI, 1).then((found) => ({ items: found.map(({ code }) => code) }));
    assert.ok(items.includes(first?.label));
  });

  it('answers an empty list in prose, in an empty place and for what is not open (T14, T15, T58)', async () => {
    await client.initialize(ABLE);
    assert.deepEqual(await at('# Title\n\nThe council:‸ so far.\n'), []);
    const ask = (uri: string, line: number) =>
      client.ask('textDocument/completion', { textDocument: { uri }, position: { line, character: 99 } });
    assert.deepEqual(await ask(URI, 2), []);
    assert.deepEqual(await ask('file:///other.apa', 0), []);
    assert.deepEqual(await resolve({ label: 'of no list' }), { label: 'of no list' });
  });

  it('has no space among its triggers (T58)', async () => {
    const { capabilities } = await client.initialize(BARE);
    assert.deepEqual(capabilities.completionProvider?.triggerCharacters, ['#', ':', '|', '-']);
  });
});
