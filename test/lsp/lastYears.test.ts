import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import { NEXT_LETTER, type NextLetterAnswer } from '../../server/src/protocol/letterRequests';
import {
  COMPARE_WITH_LAST_YEARS,
  FOLDER_REPORT,
  type PageAnswer,
} from '../../server/src/protocol/pageRequests';
import { Folder } from '../support/cli';
import { onlyHarmless } from '../support/harmlessPage';
import { FULL, LspClient } from '../support/lspClient';

const text = (council: string, year: number, grade: number): string =>
  `---\ncouncil: ${council}\nyear: ${year}\n---\n\n## Being healthy\n\nGrade: ${grade}\n`;

describe('last year’s letter, over the protocol', () => {
  let client: LspClient;
  let folder: Folder;
  const uri = (name: string): string => pathToFileURL(folder.path(name)).toString();

  beforeEach(async () => {
    folder = new Folder({
      'a north-2007.apa': text('Northmere', 2007, 2),
      'north-2008.apa': text('Northmere', 2008, 3),
      'west-2008.apa': text('Westholt', 2008, 3),
    });
    client = new LspClient();
    await client.initialize(FULL, [{ uri: pathToFileURL(folder.at).toString(), name: 'letters' }]);
  });
  afterEach(async () => {
    await client.kill();
    folder.remove();
  });

  const next = (name: string) => client.ask<NextLetterAnswer | null>(NEXT_LETTER.method, { uri: name });
  const compare = (name: string, openWith?: string) =>
    client.ask<PageAnswer | null>(COMPARE_WITH_LAST_YEARS.method, { uri: name, openWith });

  it('is followed by a new one, be it open or not', async () => {
    const made = await next(uri('north-2008.apa'));
    assert.ok(made && 'text' in made);
    assert.deepEqual([made.council, made.year], ['Northmere', 2009]);
    assert.match(made.text, /^previous: north-2008\.apa$/m);
    const line = made.text.split('\n')[made.select.start.line];
    assert.equal(line?.slice(made.select.start.character, made.select.end.character), '[name]');
    await client.open(uri('north-2008.apa'), text('Southmere', 2008, 3));
    assert.equal(
      await next(uri('north-2008.apa')).then((one) => one && 'council' in one && one.council),
      'Southmere',
    );
    await client.open('untitled:Untitled-1', text('Northmere', 2008, 3));
    const unsaved = await next('untitled:Untitled-1');
    assert.ok(unsaved && 'text' in unsaved);
    assert.doesNotMatch(unsaved.text, /previous/);
    assert.equal(await next(uri('none.apa')), null);
    await client.open('untitled:Untitled-2', 'Nothing.\n');
    assert.match(
      await next('untitled:Untitled-2').then((one) => (one && 'reason' in one ? one.reason : '')),
      /council/,
    );
  });

  it('is compared with this year’s on a page whose links open the letters', async () => {
    await client.open(uri('north-2008.apa'), text('Northmere', 2008, 4));
    const shown = await compare(uri('north-2008.apa'), 'vscode.open');
    assert.ok(shown && 'page' in shown);
    assert.match(shown.page, /2 \(adequate\)<\/td><td>4 \(outstanding\)<\/td><td class="better">up 2/);
    assert.ok(
      shown.page.includes(
        `command:vscode.open?${encodeURIComponent(JSON.stringify([uri('a north-2007.apa')]))}`,
      ),
    );
    onlyHarmless(shown.page);
    const plain = await compare(uri('north-2008.apa'));
    assert.ok(plain && 'page' in plain && plain.page.includes(`href="${uri('a north-2007.apa')}"`));
  });

  it('is asked for where there is none', async () => {
    const shown = await compare(uri('west-2008.apa'));
    assert.match(shown && 'reason' in shown ? shown.reason : '', /Last year’s letter is not known/);
    assert.equal(await compare(uri('none.apa')), null);
  });

  it('and all others are on the page of a report, or those of one folder', async () => {
    await client.open(uri('north-2008.apa'), text('Northmere', 2008, 4));
    const all = await client.ask<PageAnswer | null>(FOLDER_REPORT.method, { openWith: 'vscode.open' });
    assert.ok(all && 'page' in all);
    onlyHarmless(all.page);
    assert.equal(all.page.match(/<tr data-y/g)?.length, 3);
    assert.match(all.page, /4 <small class="c">\+2<\/small>/);
    const folderOf = (name: string) =>
      client.ask<PageAnswer | null>(FOLDER_REPORT.method, {
        folder: pathToFileURL(folder.path(name)).toString(),
      });
    const here = await folderOf('.');
    assert.ok(here && 'page' in here && here.page.includes(`href="${uri('west-2008.apa')}"`));
    const nothing = await folderOf('none');
    assert.ok(nothing && 'reason' in nothing);
  });
});
