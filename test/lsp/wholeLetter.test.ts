import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { ABLE, LspClient } from '../support/lspClient';
import { Writer } from '../support/writer';

const EXAMPLE = readFileSync('examples/northmere-2008.apa', 'utf8');

const NAMES: Readonly<Record<string, string>> = {
  4: '4 outstanding',
  3: '3 good',
  2: '2 adequate',
  1: '1 inadequate',
};
/** Everything that has a form, in few words. */
const SHORT = `---
council: Northmere
year: 2008
to:
  name: Ms A Rowan
signed:
  name: J Alder
---

# Annual performance assessment of services for children in Northmere 2008

Dear Ms Rowan

| Area | Grade |
| --- | --- |
| Being healthy | 3 |
| Staying safe | 2 |

Key: 4 = outstanding, 3 = good, 2 = adequate, 1 = inadequate.

## Staying safe

Grade: 2
Self-grade: 3
Self-assessment: overestimates – a little

The outcomes are adequate. The council's self-assessment overstates its strengths.

### Major strengths

- Children rarely move. <!-- figure? -->
- Carers stay.

### Weaknesses

None identified.

Yours sincerely

J Alder`;
const SEVERITIES = ['', 'error', 'warning'];

/** The errors and warnings that somebody who writes sees on the way, once each. */
class Alarms {
  /** On the line that is being typed. */
  readonly here = new Set<string>();
  readonly elsewhere = new Set<string>();

  readonly hear = (findings: readonly Diagnostic[], { line }: Writer): void => {
    for (const { severity = 1, code, range } of findings)
      if (severity <= 2)
        (range.start.line === line ? this.here : this.elsewhere).add(
          `${SEVERITIES[severity]} ${String(code)}`,
        );
  };
}

describe('a whole letter, written in an editor', function () {
  this.timeout(120_000);
  let client: LspClient;
  beforeEach(async () => {
    client = new LspClient();
    await client.initialize(ABLE);
  });
  afterEach(() => client.kill());

  it('is the example in the end, without an alarm on the way', async () => {
    const writer = await Writer.open(client, 'untitled:letter');
    const alarms = new Alarms();
    writer.seen = alarms.hear;
    await writeHeader(writer);
    await writeBody(writer);
    await writer.format();
    // What a section has to say next, while its verdict is not chosen yet.
    assert.deepEqual([...alarms.elsewhere], ['warning self-assessment/grade-mismatch']);
    assert.deepEqual(
      [...alarms.here].sort(),
      // The first letters of a key are no key yet.
      ['error header/syntax', 'warning self-assessment/grade-mismatch'],
    );
    writer.goBehind(/^status: draft/m);
    await writer.backspace('draft'.length);
    await writer.complete('final');
    assert.equal(writer.text, EXAMPLE);
    await isAsIfOpened(writer);
    for (const { severity, code } of await writer.findings()) assert.ok(severity! > 2, String(code));
  });

  it('gives no alarm but at the key that is typed, to somebody who writes without suggestions', async () => {
    const writer = await Writer.open(client, 'untitled:letter');
    const alarms = new Alarms();
    writer.seen = alarms.hear;
    for (const [i, line] of SHORT.split('\n').entries()) {
      if (i > 0) await writer.enter();
      // What came with Enter and is not wanted is taken back.
      if (!line.startsWith(writer.lineText)) await writer.backspace(writer.lineText.length);
      await writer.keys(line.slice(writer.lineText.length));
    }
    assert.equal(writer.text, SHORT);
    assert.deepEqual(
      [...alarms.elsewhere].sort(),
      // The header has no end before its last line is there; the verdict stands below the self-grade.
      ['error header/syntax', 'warning self-assessment/grade-mismatch'],
    );
    for (const { severity, code } of await writer.findings()) assert.ok(severity! > 2, String(code));
    await isAsIfOpened(writer);
  });

  /** The same answers as for a document that has just been opened with this text, fixes included. */
  async function isAsIfOpened({ uri, text }: Writer): Promise<void> {
    const range = { start: { line: 0, character: 0 }, end: { line: text.split('\n').length, character: 0 } };
    const ask = (method: string): Promise<unknown> =>
      client.ask(`textDocument/${method}`, { textDocument: { uri }, range, context: { diagnostics: [] } });
    const ways = [
      'diagnostic',
      'codeAction',
      'documentSymbol',
      'foldingRange',
      'codeLens',
      'semanticTokens/full',
    ];
    const answers = async (): Promise<unknown> => {
      const all = JSON.stringify(await Promise.all(ways.map(ask)));
      return JSON.parse(all.replace(/"(?:resultId|version)":"?\d+"?/g, '"its":"own"')) as unknown;
    };
    const typed = await answers();
    await client.close(uri);
    await client.open(uri, text);
    assert.deepEqual(typed, await answers());
  }
});

/** The lines of a key that has several. */
function linesOf(key: string): string[] {
  const [, indent, lines] = new RegExp(`^( *)${key}: \\|\\n((?:\\1  .*\\n)+)`, 'm').exec(EXAMPLE)!;
  return lines!
    .trimEnd()
    .split('\n')
    .map((line) => line.slice(indent!.length + 2));
}

async function writeHeader(writer: Writer): Promise<void> {
  await writer.complete('Header', undefined, 'Northmere Borough Council', undefined, 'draft');
  writer.goBehind(/^year: 2008/m);
  await writer.enter();
  await writer.keys('per');
  await writer.complete('period');
  await writer.enter();
  await writer.complete('date', '2008-12-17');
  await writer.enter();
  await writer.complete('to', 'Ms A Rowan', "Director of Children's Services", linesOf('address').join('\n'));
  await writer.enter();
  await writer.backspace(4);
  await writer.complete('from');
  await writer.type('Inspectorate');
  await writer.enter();
  await writer.complete('signed', 'J Alder', 'Divisional Manager');
  writer.goBehind(/^status: draft/m);
  await writer.enter();
  await writer.complete('letterhead');
  await writer.lines(linesOf('letterhead'));
  await writer.enter();
  await writer.backspace(2);
  await writer.complete('lang');
  writer.goToEnd();
}

/** Whatever has a form is chosen; prose is typed. */
async function writeBody(writer: Writer): Promise<void> {
  const body = EXAMPLE.slice(EXAMPLE.indexOf('\n---\n') + 5, EXAMPLE.indexOf('Yours sincerely'));
  for (const block of body.trim().split('\n\n')) {
    await writer.paragraph();
    const lines = block.split('\n');
    if (block.startsWith('- ')) await writer.points(lines.map((line) => line.slice(2)));
    else if (block.startsWith('|')) await writeTable(writer, lines.slice(2));
    else if (block.startsWith('#')) await writer.complete(block.replace(/^#+ /, ''));
    else if (block.startsWith('Grade: ')) await writeFields(writer, lines);
    else if (block.startsWith('Key to the grades: ')) await writer.complete('Key to the grades');
    else await writeProse(writer, block);
  }
  await writer.paragraph();
  await writer.complete('Yours sincerely');
}

async function writeTable(writer: Writer, rows: readonly string[]): Promise<void> {
  await writer.complete('Table of grades');
  for (const row of rows) {
    const [, area, grade] = /^\| (.*?) +\| (\d)/.exec(row)!;
    writer.goBehind(new RegExp(`^\\| ${area} +\\| `, 'm'));
    await writer.complete(NAMES[grade!]!);
  }
  writer.goToEnd();
}

/** The grade of the table is the likely one in the section. */
async function writeFields(writer: Writer, lines: readonly string[]): Promise<void> {
  for (const [i, line] of lines.entries()) {
    const [name = '', value = ''] = line.split(': ');
    if (i > 0) await writer.enter();
    await writer.complete(name);
    const { preselect } = await writer.complete(NAMES[value] ?? value);
    assert.equal(preselect ?? false, name !== 'Self-grade', line);
  }
}

/** With the sentence that a section usually begins with, where it is this one. */
async function writeProse(writer: Writer, words: string): Promise<void> {
  const begun = (await writer.offers())
    .map(({ label, textEdit }) => ({ label, text: textEdit!.newText }))
    .filter(({ text }) => words.startsWith(text))
    .sort((a, b) => b.text.length - a.text.length)[0];
  if (begun) await writer.complete(begun.label);
  await writer.type(words.slice(begun?.text.length ?? 0));
}
