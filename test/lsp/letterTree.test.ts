import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import type { Hover } from 'vscode-languageserver-protocol';
import {
  COUNCIL_LETTERS,
  COUNCILS,
  LETTER_COUNT,
  LETTERS_CHANGED,
  type LetterAnswer,
  type LettersChanged,
} from '../../server/src/protocol/treeRequests';
import type { CouncilGroup } from '../../server/src/workspace/letterGroups';
import { Folder } from '../support/cli';
import { FULL, LspClient } from '../support/lspClient';

const text = (council: string, year: number, grade: number, more = ''): string =>
  `---\ncouncil: ${council}\nyear: ${year}\nstatus: draft\n${more}---\n\n## Being healthy\n\nGrade: ${grade}\n`;

describe('the letters of the folders', () => {
  let client: LspClient;
  let folder: Folder;
  const uri = (name: string): string => pathToFileURL(folder.path(name)).toString();
  const lettersOf = (council: string) => client.ask<LetterAnswer[]>(COUNCIL_LETTERS.method, { council });

  beforeEach(async () => {
    folder = new Folder({
      'north-2007.apa': text('Northmere', 2007, 2),
      'north-2008.apa': text('Northmere', 2008, 3),
      'west-2008.apa': text('Westholt', 2008, 7),
    });
    client = new LspClient();
    await client.initialize(FULL, [{ uri: pathToFileURL(folder.at).toString(), name: 'letters' }]);
  });
  afterEach(async () => {
    await client.kill();
    folder.remove();
  });

  it('are counted, grouped by council, and told in detail for one council', async () => {
    assert.equal(await client.ask(LETTER_COUNT.method, null), 3);
    const councils = await client.ask<CouncilGroup[]>(COUNCILS.method, null);
    assert.deepEqual(
      councils.map(({ name, letters }) => [name, letters]),
      [
        ['Northmere', 2],
        ['Westholt', 1],
      ],
    );
    const north = await lettersOf('northmere');
    assert.deepEqual(
      north.map(({ uri: at, year, details }) => [
        at,
        year,
        details?.grades.filter(({ value }) => value !== undefined),
      ]),
      [
        [uri('north-2008.apa'), 2008, [{ area: 'Being healthy', value: 3, name: '3 (good)' }]],
        [uri('north-2007.apa'), 2007, [{ area: 'Being healthy', value: 2, name: '2 (adequate)' }]],
      ],
    );
    // Areas without a grade are there too, so that each has its place.
    assert.deepEqual(north[0]?.details?.grades[0], { area: "Overall effectiveness of children's services" });
    const [west] = await lettersOf('westholt');
    assert.equal(west?.details?.state.status, 'draft');
    assert.equal(west.details.state.errors, 1);
    assert.deepEqual(await lettersOf('nowhere'), []);
  });

  it('are as they are in the editor, and changes are told of to whoever has asked', async () => {
    const changed = new Promise<LettersChanged>((resolve) =>
      client.connection.onNotification(LETTERS_CHANGED, resolve),
    );
    await client.ask(LETTER_COUNT.method, null);
    assert.equal(
      (await lettersOf('northmere'))[0]?.details?.grades.find(({ area }) => area === 'Being healthy')?.value,
      3,
    );
    await client.open(uri('north-2008.apa'), text('Northmere', 2008, 4));
    assert.equal(
      (await lettersOf('northmere'))[0]?.details?.grades.find(({ area }) => area === 'Being healthy')?.value,
      4,
    );
    folder.write('new.apa', text('Eastcombe', 2008, 2));
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uri('new.apa'), type: 1 }],
    });
    assert.deepEqual(await changed, { count: 4 });
  });

  it('give the trend of an area: from the year before, or from what the header names', async () => {
    await client.ask(LETTER_COUNT.method, null);
    const hover = async (name: string): Promise<string> => {
      const answer = await client.ask<Hover>('textDocument/hover', {
        textDocument: { uri: uri(name) },
        position: { line: name === 'named.apa' ? 7 : 6, character: 5 },
      });
      return (answer.contents as { value: string }).value;
    };
    await client.open(uri('north-2008.apa'), text('Northmere', 2008, 4));
    assert.match(
      await hover('north-2008.apa'),
      /2007: 2 \\\(adequate\\\) → 2008: 4 \\\(outstanding\\\), up 2 grades/,
    );
    // What is open counts, saved or not.
    await client.open(uri('north-2007.apa'), text('Northmere', 2007, 3));
    assert.match(await hover('north-2008.apa'), /2007: 3 \\\(good\\\) → 2008/);
    await client.open(uri('named.apa'), text('Northmere', 2009, 3, 'previous: north-2008.apa\n'));
    assert.match(
      await hover('named.apa'),
      /2008: 4 \\\(outstanding\\\) → 2009: 3 \\\(good\\\), down one grade/,
    );
    await client.open(uri('west-2008.apa'), text('Westholt', 2008, 3));
    assert.doesNotMatch(await hover('west-2008.apa'), /→/);
  });
});
