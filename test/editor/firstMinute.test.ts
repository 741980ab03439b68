import assert from 'node:assert/strict';
import { openPage } from '../../scripts/editors/browser.mjs';
import { startWorkbench } from '../../scripts/editors/workbench.mjs';
import { packages } from '../support/packages';
import { needs } from './needs';
import { Screen } from './workbench';

/** What a writer does first, in a window without a folder, by keys alone. */
describe('the first minute with a letter', function () {
  this.timeout(120_000);
  let workbench: Awaited<ReturnType<typeof startWorkbench>> | undefined;
  let browser: Awaited<ReturnType<typeof openPage>> | undefined;
  let screen: Screen;

  before(async function () {
    await needs(this, 'chromium', 'node', 'workbench');
    const { vsix } = await packages();
    workbench = await startWorkbench({ vsix: [vsix], settings: { 'editor.minimap.enabled': false } });
    browser = await openPage({ width: 1120, height: 720 });
    screen = new Screen(browser.page);
    await screen.page.goto(`${workbench.url}/?ew=true`, { waitUntil: 'domcontentloaded' });
    await screen.page.locator('.monaco-workbench').waitFor();
  });

  after(async () => {
    await browser?.close();
    await workbench?.stop();
  });

  afterEach(async function () {
    const { currentTest } = this;
    if (currentTest?.state === 'failed')
      await screen.picture(`failure-first-minute-${currentTest.title.replace(/\W+/g, '-').slice(0, 40)}`);
  });

  it('shows what is checked, on a sample', async () => {
    await screen.command('Welcome: Open Walkthrough...');
    const { page } = screen;
    await page.keyboard.type('Write a first assessment letter');
    await page.keyboard.press('Enter');
    await screen.shows('.getting-started-step', 'Open a sample letter');
    await page
      .locator('.getting-started-media img, .getting-started-media webview, .getting-started-media .webview')
      .first()
      .waitFor({ state: 'attached' });
    await screen.picture('walkthrough');
    await page.getByRole('button', { name: 'Open the sample' }).click();
    await screen.shows('.statusbar-item', /Draft · 2 errors, 1 warning · \d+ to do/);
    await screen.picture('sample');
  });

  it('has a letter after three questions, with nothing red or yellow', async () => {
    const { page } = screen;
    await screen.command('APA Letter: New letter');
    for (const [question, answer] of [
      ['Which council is it about?', 'Northmere Borough Council'],
      ['Which year is the letter of?', ''],
      ['Which kind of letter?', ''],
    ] as const) {
      const asks = page.locator('.quick-input-widget').filter({ hasText: question });
      const inPlaceholder = page.locator(`.quick-input-widget input[placeholder^="${question}"]`);
      await asks.or(inPlaceholder).first().waitFor();
      if (answer) await page.keyboard.type(answer);
      await page.keyboard.press('Enter');
    }
    await screen.line('# Annual performance assessment of services').first().waitFor();
    await screen.shows('.statusbar-item', /Draft · \d+ to do/);
    assert.equal(await page.locator('.cdr.squiggly-error, .cdr.squiggly-warning').count(), 0);
    // The addressee is selected, to be written over.
    await page.keyboard.type('Ms Rowan');
    await screen.line('Dear Ms Rowan').waitFor();
    await screen.picture('new-letter');
  });

  it('sets a grade in section and table by two keys', async () => {
    const { page } = screen;
    await page.keyboard.press('Shift+Alt+PageDown');
    await page.keyboard.press('Shift+Alt+PageDown');
    await screen.command('APA Letter: Set grade');
    await page.locator('.quick-input-widget .monaco-list-row').filter({ hasText: '3 – good' }).click();
    await screen.line('Grade: 3').first().waitFor();
    await page.keyboard.press('Control+Home');
    await page
      .locator('.editor-instance .view-line')
      .filter({ hasText: /\|\sBeing\shealthy\s+\|\s3/ })
      .waitFor();
    await screen.picture('grade-set');
  });

  it('goes on with a list on Enter, ends it on the second, and takes that back in one step', async () => {
    const { page } = screen;
    const point = page.locator('.editor-instance .view-line').filter({ hasText: /^-\s?$/ });
    await page.keyboard.press('Shift+Alt+PageDown');
    await page.keyboard.press('Shift+Alt+PageDown');
    await screen.command('Find');
    await page.keyboard.type('\n-');
    await page.keyboard.press('Escape');
    await screen.picture('list-before');
    await point.first().click();
    await page.keyboard.press('End');
    await page.keyboard.type(' One point.');
    await page.keyboard.press('Enter', { delay: 30 });
    await page.keyboard.type('Another point.', { delay: 10 });
    await screen.line('- Another point.').waitFor();
    const before = await point.count();
    await page.keyboard.press('Enter');
    await page.waitForTimeout(80);
    assert.equal(await point.count(), before + 1);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(300);
    await screen.picture('list-ended');
    assert.equal(await point.count(), before, 'the mark is gone');
    await page.keyboard.press('Control+z');
    await page.waitForTimeout(200);
    assert.equal(await point.count(), before + 1, 'one step brings it back');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Prose again.');
    await screen.line('Prose again.').waitFor();
  });

  it('pastes a list of a word processor as a list, and gives the text back as it was when asked', async () => {
    const { page } = screen;
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.evaluate('navigator.clipboard.writeText("•\\tPasted one.\\n•\\tPasted two.\\n")');
    await page.keyboard.press('Control+v');
    await screen.line('- Pasted one.').waitFor();
    await screen.line('- Pasted two.').waitFor();
    await screen.picture('pasted');
  });
});
