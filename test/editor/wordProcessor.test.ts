import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { program } from '../../scripts/editors/places.mjs';
import { docx } from '../../server/src/render/docx/document';
import { letterTree } from '../../server/src/render/letterTree';
import { printed } from '../../server/src/render/printed';
import { Folder } from '../support/cli';
import { exampleLetters } from '../support/examples';
import { skip } from '../support/skip';
import { runEditor } from './command';

const { letter } = exampleLetters()[0]!;

/** The words of a text, without the marks of lists, and the numbers of pages at the foot. */
function words(text: string): string[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\s+/)
    .filter((word) => !/^[■•\uF0B7\u25CF]?$/.test(word));
}

describe('the exported document in a word processor', function () {
  this.timeout(300_000);
  let office = '';
  let folder: Folder;
  before(async function () {
    const found = program('soffice', 'libreoffice');
    if (found === undefined) skip(this, 'there is no LibreOffice on this machine');
    office = found;
    folder = new Folder({ 'letter.docx': Buffer.from(await docx(letterTree(letter))) });
  });
  after(() => folder?.remove());

  async function converted(ending: string, filter = ending): Promise<Buffer> {
    const profile = pathToFileURL(folder.path('profile')).toString();
    await runEditor(
      office,
      [
        ...[`-env:UserInstallation=${profile}`, '--headless', '--convert-to', filter],
        ...['--outdir', folder.at, folder.path('letter.docx')],
      ],
      { cwd: folder.at, env: {} },
    );
    return readFileSync(folder.path(`letter.${ending}`));
  }

  it('has the words of the printed letter in their order', async () => {
    const [letterhead] = letterTree(letter).head;
    const text = (await converted('txt', 'txt:Text (encoded):UTF8')).toString();
    // What stands at the top of the page is no part of the text to the word processor.
    const expected = printed(letterTree(letter)).split('\n').slice(letterhead!.lines.length);
    assert.deepEqual(words(text), words(expected.join('\n')));
  });

  it('is printed on a few pages', async () => {
    const pdf = (await converted('pdf')).toString('latin1');
    assert.ok(pdf.startsWith('%PDF-'));
    const pages = pdf.match(/\/Type ?\/Page\b/g)?.length ?? 0;
    assert.ok(pages >= 3 && pages <= 7, `${pages} pages`);
  });
});
