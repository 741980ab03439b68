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
});
