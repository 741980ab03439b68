import assert from 'node:assert/strict';
import { usePage } from './letterPage';

describe('the page in one file, opened from disk without a network', function () {
  this.timeout(120_000);
  const visit = usePage();
  afterEach(() => visit().isQuiet());

  it('shows a letter with its findings, outline, preview and profile, and puts a finding right', async () => {
    const v = visit();
    const { page } = v;
    await v.openSample();
    const mismatch = v.problem('The table gives the grade of “Staying safe” as 3 (good)');
    await mismatch.waitFor();
    const part = page.getByRole('treeitem').filter({ hasText: 'Enjoying and achieving' });
    assert.match((await part.innerText()).replace(/\s+/g, ' '), /3 good/);
    await part.click();
    await v.status(/^Ln 71,/);
    await v
      .preview()
      .getByRole('img', { name: /^Grade profile/ })
      .waitFor();
    await v.preview().locator('h1').filter({ hasText: 'Northmere Borough Council' }).waitFor();
    await mismatch.getByRole('button', { name: /Fix/ }).click();
    await page.getByRole('menuitem').first().waitFor();
    await v.picture('quick-fix');
    await page.getByRole('menuitem').first().click();
    await mismatch.waitFor({ state: 'detached' });
  });

  it('says what is under the pointer, and suggests where a letter has a fixed form', async () => {
    const v = visit();
    const { page } = v;
    await v.openSample();
    await page
      .locator('.cm-line')
      .filter({ hasText: /^council:/ })
      .hover();
    await page.locator('.sem-class').filter({ hasText: 'Being healthy' }).first().hover();
    const hover = page.locator('.cm-lsp-hover-tooltip');
    await hover.filter({ hasText: 'Being healthy' }).waitFor();
    await v.picture('hover');
    await v.goToLine(35);
    for (let n = 0; n < 3; n++) await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Control+i');
    await page.locator('.cm-tooltip-hover').filter({ hasText: 'Overall effectiveness' }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.cm-tooltip-hover').waitFor({ state: 'detached' });
    await v.goToLine(89);
    await page.keyboard.type(' ');
    const list = page.locator('.cm-tooltip-autocomplete li');
    await list.filter({ hasText: /^2 ?adequate/ }).waitFor();
    await page.locator('.cm-completionInfo').waitFor();
    await v.picture('completion');
    await list.filter({ hasText: /^2 ?adequate/ }).click();
    assert.match(await v.text(), /## Making a positive contribution\n\nGrade: 2\n/);
  });

  it('has the commands of the extension: grade, area, status, table, section', async () => {
    const v = visit();
    const { page } = v;
    await v.openSample();
    await v.goToLine(87);
    await v.command('APA Letter: Set Grade');
    await page.locator('dialog.quick .choice').first().waitFor();
    await v.picture('set-grade');
    await v.choose('4 –');
    await v.problem('The grade of “Making a positive contribution” is empty').waitFor({ state: 'detached' });
    assert.match(await v.text(), /## Making a positive contribution\n\nGrade: 4\n/);
    await v.focusText();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Shift+Alt+PageDown');
    await v.status(/^Ln 35,/);
    await page.locator('#status-left button').click();
    await page.locator('dialog.quick').waitFor();
    await v.picture('state');
    await v.choose('Mark as Final');
    await v.status(/^Final ·/);
    assert.match(await v.text(), /\nstatus: final\n/);
  });

  it('puts in all that is safe, as one step to undo', async () => {
    const v = visit();
    const { page } = v;
    await v.drop('a.apa', '---\ncouncil: Westholt\nyear: 2008\n---\n\n## Being healthy\n\nSelf-garde: 3\n');
    await v.isRead();
    await page.getByRole('button', { name: 'Fix All' }).click();
    await page
      .locator('.cm-line')
      .filter({ hasText: /^Self-grade: 3$/ })
      .waitFor();
    await v.focusText();
    await page.keyboard.press('Control+z');
    await page
      .locator('.cm-line')
      .filter({ hasText: /^Self-garde: 3$/ })
      .waitFor();
  });

  it('renames everywhere, and formats', async () => {
    const v = visit();
    const { page } = v;
    await v.openSample();
    await v.goToLine(3);
    await page.keyboard.press('F2');
    const input = page.locator('dialog.quick input');
    assert.equal(await input.inputValue(), 'Northmere Borough Council');
    await input.fill('Southmere Borough Council');
    await page.keyboard.press('Enter');
    await v.preview().locator('h1').filter({ hasText: 'Southmere Borough Council' }).waitFor();
    assert.doesNotMatch(await v.text(), /Northmere/);
    await page.keyboard.press('Control+End');
    await page.keyboard.type('\n\n\n##   Being healthy   \n');
    await page.keyboard.press('Shift+Alt+F');
    await page
      .locator('.cm-line')
      .filter({ hasText: /^## Being healthy$/ })
      .last()
      .waitFor();
  });

  it('makes a new letter', async () => {
    const v = visit();
    const { page } = v;
    await page.getByRole('button', { name: /^New Letter/ }).click();
    await page.locator('dialog.quick .title').filter({ hasText: '1 of 3' }).waitFor();
    await v.picture('new-letter');
    await page.keyboard.type('Westholt Council');
    await page.keyboard.press('Enter');
    await page.locator('dialog.quick .title').filter({ hasText: '2 of 3' }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('dialog.quick .choice').first().waitFor();
    await page.keyboard.press('Enter');
    await v.isRead();
    await page.locator('#name').filter({ hasText: 'westholt-council-2008.apa' }).waitFor();
    assert.match(await v.text(), /council: Westholt Council/);
  });

  it('saves as it was read, and exports as page, Word, text and data', async () => {
    const v = visit();
    const { page } = v;
    await v.drop(
      'westholt.apa',
      '\uFEFF---\r\ncouncil: Westholt Council\r\nyear: 2008\r\nstatus: draft\r\n---\r\n\r\n## Being healthy\r\n\r\nGrade: 3\r\n',
    );
    await v.isRead();
    assert.equal(await page.title(), 'westholt.apa – APA Letter');
    await v.focusText();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('Words.');
    assert.equal(await page.title(), '● westholt.apa – APA Letter');
    const saved = await v.download(() => page.keyboard.press('Control+s'));
    assert.equal(saved.name, 'westholt.apa');
    assert.match(saved.bytes.toString(), /^\uFEFF---\r\n[^]*Grade: 3\r\nWords\.$/);
    assert.equal(await page.title(), 'westholt.apa – APA Letter');
    for (const [label, name, begin] of [
      ['Web page (HTML)', 'westholt.html', '<!doctype html>'],
      ['Word document (.docx)', 'westholt.docx', 'PK'],
      ['Word document with comments (.docx)', 'westholt.docx', 'PK'],
      ['Plain text', 'westholt.txt', 'DRAFT'],
      ['JSON', 'westholt.json', '{'],
    ] as const) {
      await page.getByRole('button', { name: 'Export…' }).click();
      const { name: got, bytes } = await v.download(() => v.choose(label));
      assert.equal(got, name);
      assert.ok(bytes.toString().trimStart().startsWith(begin), `${label}: ${bytes.toString().slice(0, 80)}`);
    }
    await v.picture('exported');
  });
});
