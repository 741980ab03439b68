import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type {
  ClientCapabilities,
  Diagnostic,
  FullDocumentDiagnosticReport,
} from 'vscode-languageserver-protocol/node';
import { readLetter } from '../../server/src/letter/letter';
import { checkLetter, checkOutline, checkSteps } from '../../server/src/rules/check';
import type { Finding } from '../../server/src/rules/rule';
import { FULL, LspClient } from '../support/lspClient';

const uri = 'file:///long.apa';
const points = Array.from({ length: 4000 }, (_, n) => `- Visit number ${n} of the health team was on time.`);
/** The table contradicts the section; far below, a word stands twice. */
const letter = `---
council: Tallow Borough Council
year: 2011
---

# Annual performance assessment

| Assessment judgement area | APA grade |
| ------------------------- | --------- |
| Being healthy             | 2         |

## Being healthy

Grade: 3

### Major strengths

${points.join('\n')}
- The clinic has has a nurse.
`;
const CONTRADICTION = 'table/section-mismatch';
const DOUBLED = 'text/doubled';

const until = async (is: () => boolean): Promise<void> => {
  while (!is()) await sleep(10);
};
const codes = (found: readonly { code?: unknown }[]): unknown[] => found.map(({ code }) => code);

const plain = ({ at, code, message }: Finding): string => `${at.start}-${at.end} ${code}: ${message}`;

describe('a long letter that is opened', () => {
  let client: LspClient;

  async function begin(capabilities: ClientCapabilities): Promise<void> {
    client = new LspClient();
    await client.initialize(capabilities);
    await client.open(uri, letter);
  }
  const pull = async (): Promise<Diagnostic[]> =>
    (
      await client.ask<FullDocumentDiagnosticReport>('textDocument/diagnostic', {
        textDocument: { uri },
      })
    ).items;
  afterEach(() => client?.kill());

  it('has its contradictions marked first, and all else when the client is asked to pull again', async () => {
    await begin(FULL);
    const first = codes(await pull());
    assert.ok(first.includes(CONTRADICTION) && !first.includes(DOUBLED), String(first));
    await until(() => client.refreshes > 0);
    const all = codes(await pull());
    assert.deepEqual(all, codes(checkLetter(readLetter(letter))));
    assert.ok(all.includes(DOUBLED));
  });

  it('has one report where the client cannot be asked to pull again', async () => {
    await begin({ ...FULL, workspace: { ...FULL.workspace, diagnostics: {} } });
    assert.ok(codes(await pull()).includes(DOUBLED));
  });

  it('has two reports of one version pushed', async () => {
    await begin({});
    await until(() => client.published.length > 1);
    const [first, all] = client.published.map(({ diagnostics, version }) => ({
      version,
      codes: codes(diagnostics),
    }));
    assert.ok(first!.codes.includes(CONTRADICTION) && !first!.codes.includes(DOUBLED));
    assert.ok(all!.codes.includes(CONTRADICTION) && all!.codes.includes(DOUBLED));
    assert.deepEqual([first!.version, all!.version], [1, 1]);
  });

  it('has a key answered at once while the rest is worked out, which is then that of the letter as it is', async () => {
    await begin(FULL);
    await pull();
    await client.change(uri, 2, [{ text: letter.replace('has has', 'has was was') }]);
    const first = codes(await pull());
    assert.ok(first.includes(CONTRADICTION), String(first));
    await until(() => client.refreshes > 0);
    const now = codes(checkLetter(readLetter(letter.replace('has has', 'has was was'))));
    assert.deepEqual(codes(await pull()), now);
    await client.change(uri, 3, [{ text: letter }]);
    assert.ok(codes(await pull()).includes(DOUBLED), 'from then on there is one report');
  });
});

describe('checking in steps', () => {
  it('finds what checking in one go finds', () => {
    const one = readLetter(letter);
    const outline = checkOutline(one);
    let steps = 0;
    for (const each = checkSteps(one); !each.next().done;) steps++;
    const whole = checkLetter(one);
    assert.deepEqual(whole.map(plain), checkLetter(readLetter(letter)).map(plain));
    assert.ok(steps > 10, `${steps} steps`);
    const known = new Set(whole.map(plain));
    for (const finding of outline) assert.ok(known.has(plain(finding)), finding.code);
  });
});
