import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { render } from '../../../server/src/render/render';
import { letterTree } from '../../../server/src/render/letterTree';
import { word } from '../../../server/src/workspace/word';
import { exampleLetters } from '../../support/examples';
import { pdfOfText } from '../../support/makePdf';
import { usePage } from './letterPage';

describe('prints in the page', function () {
  this.timeout(120_000);
  const visit = usePage();
  afterEach(() => visit().isQuiet());

  it('come in as text, with a report whose lines lead to the letter', async () => {
    const v = visit();
    await v.drop('sandmere-2008.txt', readFileSync('examples/printed/sandmere-2008.txt'));
    const toast = await v.message('The wording is unchanged');
    await v.isRead();
    await v.page.locator('#name').filter({ hasText: 'sandmere-2008.apa' }).waitFor();
    await toast.getByRole('button', { name: 'Show Report' }).click();
    const link = v.page
      .locator('.reader:visible a')
      .filter({ hasText: /^Letter, line \d+/ })
      .first();
    const line = /\d+/.exec(await link.innerText())?.[0] ?? '';
    await v.picture('report');
    await link.click();
    await v.status(new RegExp(`^Ln ${line},`));
  });

  it('come in as Word documents', async () => {
    const v = visit();
    const { letter } = exampleLetters()[0]!;
    await v.drop('northmere.docx', await word.docx(letterTree(letter)));
    await v.message('The wording is unchanged');
    await v.isRead();
    assert.match(await v.text(), /^---\n[^]*## Being healthy/);
  });

  it('come in as PDFs', async () => {
    const v = visit();
    const { letter } = exampleLetters()[0]!;
    await v.drop('northmere.pdf', pdfOfText(render(letter, 'txt')));
    await v.message('The wording is unchanged');
    await v.isRead();
    assert.match(await v.text(), /^---\n[^]*## Being healthy/);
  });

  it('are checked as they are, and get a copy with comments', async () => {
    const v = visit();
    const { page } = v;
    const { letter } = exampleLetters()[2]!;
    const file = {
      name: 'westholt.docx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(await word.docx(letterTree(letter))),
    };
    const give = async (title: string): Promise<void> => {
      const chooser = page.waitForEvent('filechooser');
      await v.command(title);
      await (await chooser).setFiles(file);
    };
    await give('APA Letter: Check This Document');
    const toast = await v.message(/\d+ problems? in westholt\.docx/);
    await toast.getByRole('button', { name: 'Show Problems' }).click();
    await page
      .locator('.reader .row')
      .filter({ hasText: /^Error: / })
      .first()
      .waitFor();
    await v.picture('checked-document');
    const { name, bytes } = await v.download(() => give('APA Letter: Save Review Copy with Comments'));
    assert.equal(name, 'westholt-reviewed.docx');
    assert.ok(bytes.toString('latin1').includes('word/comments.xml'));
  });
});
