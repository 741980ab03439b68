import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import { PREVIEW, type PreviewAnswer } from '../../server/src/protocol/previewRequest';
import { Folder } from '../support/cli';
import { FULL, LspClient } from '../support/lspClient';

const LETTER = `---
framework: apa-2008
council: Northmere
year: 2008
previous: 2007.apa
---

# Northmere 2008

## Being healthy

Grade: 2
Self-grade: 3

Services are as they are.

## Staying safe

Grade: 9
`;
const BEFORE = LETTER.replace('2008\nprevious: 2007.apa', '2007').replace('Grade: 2', 'Grade: 1');

describe('the preview that the server answers', () => {
  let folder: Folder;
  let client: LspClient;
  let uri: string;
  let other: string;

  beforeEach(async () => {
    folder = new Folder({ '2008.apa': LETTER, '2007.apa': BEFORE });
    [uri = '', other = ''] = ['2008.apa', '2007.apa'].map((name) => pathToFileURL(folder.path(name)).href);
    client = new LspClient();
    await client.initialize(FULL, [{ uri: pathToFileURL(folder.at).href, name: 'letters' }]);
    await client.open(uri, LETTER);
  });
  afterEach(async () => {
    await client.kill();
    folder.remove();
  });

  const ask = async (previousResultId?: string, of = uri): Promise<PreviewAnswer> => {
    const answer = await client.ask<PreviewAnswer | null>(PREVIEW.method, {
      textDocument: { uri: of },
      previousResultId,
    });
    assert.ok(answer);
    return answer;
  };
  const shown = ({ blocks }: PreviewAnswer): string => blocks.map(({ html }) => html ?? '-').join('\n');

  it('is the letter with its findings and the picture of its grades, with those of the year before', async () => {
    const answer = await ask();
    assert.deepEqual([answer.version, answer.lines, answer.lang], [1, LETTER.split('\n').length, 'en-GB']);
    assert.match(shown(answer), /<h1>Northmere 2008<\/h1>/);
    assert.match(shown(answer), /aria-label="Error: [^"]*9[^"]*"[^]*<p class="grade">Grade 9<\/p>/);
    assert.match(
      answer.profile ?? '',
      /Being healthy: grade 2 \(adequate\), self-grade 3 \(good\), 2007 1 \(inadequate\)/,
    );
  });

  it('is only what has changed when one has the result before', async () => {
    const { resultId, blocks } = await ask();
    const line = LETTER.split('\n').indexOf('Services are as they are.');
    const at = { line, character: 0 };
    await client.change(uri, 2, [{ range: { start: at, end: at }, text: 'Well: ' }]);
    const answer = await ask(resultId);
    assert.deepEqual([answer.version, answer.previousResultId], [2, resultId]);
    assert.deepEqual(
      answer.blocks.flatMap(({ html }) => html ?? []),
      ['<p>Well: Services are as they are.</p>'],
    );
    assert.equal(answer.blocks.length, blocks.length);
    assert.equal(answer.profile, undefined);
  });

  it('is all of it again when the document was closed in between', async () => {
    const { resultId } = await ask();
    await client.close(uri);
    assert.equal(await client.ask(PREVIEW.method, { textDocument: { uri } }), null);
    await client.open(uri, LETTER);
    const answer = await ask(resultId);
    assert.equal(answer.previousResultId, undefined);
    assert.doesNotMatch(shown(answer), /^-$/m);
  });

  it('takes the letter of the year before as it is open, and as it is stored', async () => {
    await client.open(other, BEFORE.replace('Grade: 1', 'Grade: 4'));
    assert.match((await ask()).profile ?? '', /2007 4 \(outstanding\)/);
    await client.close(other);
    folder.write('2007.apa', BEFORE.replace('Grade: 1', 'Grade: 3'));
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: other, type: 2 }],
    });
    let { profile } = await ask();
    // The file is read in its own time.
    for (let n = 0; n < 50 && !profile?.includes('2007 3 (good)'); n++) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      ({ profile } = await ask());
    }
    assert.match(profile ?? '', /2007 3 \(good\)/);
  });

  it('has no year before when there is no such letter, or it is the letter itself', async () => {
    for (const [version, name] of [
      [2, 'missing.apa'],
      [3, '2008.apa'],
    ] as const) {
      await client.change(uri, version, [{ text: LETTER.replace('2007.apa', name) }]);
      assert.doesNotMatch((await ask()).profile ?? '', /2007|before/);
    }
  });
});
