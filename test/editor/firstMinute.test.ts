import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { useWorkbench } from './useWorkbench';
import type { Screen } from './workbench';

/** What a writer does first, in a window without a folder, by keys alone. */
describe('the first minute with a letter', function () {
  this.timeout(300_000);
  const desk = useWorkbench('first-minute', { width: 1120, height: 720 });
  let screen: Screen;

  before(async () => {
    ({ screen } = desk);
    await screen.load(`${desk.url}/?ew=true`);
  });

  it('shows what is checked, on a sample', async () => {
    await screen.ask('Welcome: Open Walkthrough...');
    const { page } = screen;
    await page
      .locator('.quick-input-list .monaco-list-row')
      .filter({ hasText: 'Get Started with APA Letter' })
      .first()
      .click();
    await screen.shows('.getting-started-step', 'Open Sample Letter');
    await page
      .locator('.getting-started-media img, .getting-started-media webview, .getting-started-media .webview')
      .first()
      .waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Open Sample Letter', exact: true }).click();
    const state = await screen.shows('.statusbar-item', /Draft · 2 errors, 1 warning · \d+ to do/);
    assert.ok(readFileSync('media/walkthrough/final.svg', 'utf8').includes(await state.innerText()));
    // Beside the walkthrough, and nowhere else: a window that has to wait for it opens a tab of its own.
    await page.locator('.tab').filter({ hasText: 'Untitled-1' }).nth(1).waitFor({ state: 'detached' });
    await screen.picture('sample');
  });

  it('keeps the walkthrough in sight, and its buttons act on the sample', async () => {
    const { page } = screen;
    // One right after the other: the step takes the focus a moment after, also from what its button has shown.
    const take = async (step: string, button: string): Promise<void> => {
      const chosen = page.locator('.getting-started-step').filter({ hasText: step }).first();
      await chosen.dispatchEvent('click');
      await chosen.locator('.monaco-button').filter({ hasText: button }).dispatchEvent('click');
    };
    await take('Find and fix errors', 'Open Problems');
    await screen.shows('.markers-panel .monaco-list-row', /Staying safe/);
    await take('See details on hover', 'Show Hover');
    await screen.shows('.monaco-hover:not(.hidden) .hover-contents', 'physically healthy');
    await take('Navigate with the Outline', 'Show Outline');
    await screen.shows('.outline-pane .monaco-list-row, .outline-tree .monaco-list-row', 'Being healthy');
    await screen.picture('walkthrough-outline');
    await take('Judge the self-assessment', 'Suggest Text');
    await screen.shows('.suggest-widget.visible .monaco-list-row', 'Self-assessment: overestimates');
    await page.keyboard.press('Escape');
    await take('Mark the letter as final', 'Show Letter Status');
    const rows = page.locator('.quick-input-widget .monaco-list-row');
    await rows.first().filter({ hasText: 'Mark as Final' }).waitFor();
    // Of the row in the table, and of the section.
    for (const place of [/Staying safe, line 27/, /Staying safe, line 59/])
      await rows.filter({ hasText: place }).first().waitFor();
    await screen.picture('state');
    await page.keyboard.press('Escape');
    await take('Export the letter', 'Export Sample Letter');
    await screen.shows('.quick-input-widget', /Word document/);
    await page.keyboard.press('Escape');
    await take('Preview the printed letter', 'Open Preview');
    await screen.shows('.tab', /Preview/);
    await screen.picture('walkthrough-preview');
    // None of them has opened another copy.
    assert.equal(await page.locator('.tab').filter({ hasText: 'Untitled-2' }).count(), 0);
    await screen.command('View: Join All Editor Groups');
  });

  it('has a letter after three questions, with nothing red or yellow', async () => {
    const { page } = screen;
    await screen.ask('APA Letter: New Letter');
    for (const [question, answer] of [
      ['Full name of the council', 'Northmere Borough Council'],
      ['Assessment year', ''],
      ['Choose the assessment framework', ''],
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
    await screen.ask('APA Letter: Set Grade');
    await page.locator('.quick-input-widget .monaco-list-row').filter({ hasText: '3 – good' }).click();
    await screen.line('Grade: 3').first().waitFor();
    await screen.go(24, 1);
    await page
      .locator('.editor-instance .view-line')
      .filter({ hasText: /\|\sBeing\shealthy\s+\|\s3/ })
      .waitFor();
    await screen.picture('grade-set');
  });

  it('makes a point of words right after a hyphen', async () => {
    const { page } = screen;
    await screen.go(46, 3);
    await page.keyboard.press('Backspace');
    await page.keyboard.type('Glued point.');
    await screen.line('-Glued point.').waitFor();
    await page.keyboard.press('Enter');
    await screen.line('- Glued point.').waitFor();
    await page.keyboard.press('Control+z');
    await screen.line('-Glued point.').waitFor();
    await page.keyboard.press('Enter');
    // As quick as can be: what is typed after an Enter stays after it.
    await page.keyboard.type('The next.');
    await screen.line('- Glued point.').waitFor();
    await screen.line('- The next.').waitFor();
    await screen.picture('glued-point');
  });

  it('goes on with a list on Enter, ends it on the second, and takes that back in one step (T59)', async () => {
    const { page } = screen;
    const empty = page.locator('.editor-instance .view-line').filter({ hasText: /^-\s?$/ });
    await screen.go(42, 3);
    await page.keyboard.type('One point.');
    await page.keyboard.press('Enter');
    // As quick as can be: what is typed after an Enter stays after it.
    await page.keyboard.type('Another point.');
    await screen.line('- One point.').waitFor();
    await screen.line('- Another point.').waitFor();
    const others = await empty.count();
    await page.keyboard.press('Enter');
    await empty.nth(others).waitFor();
    await page.keyboard.press('Enter');
    await empty.nth(others).waitFor({ state: 'detached' });
    await screen.picture('list-ended');
    await page.keyboard.press('Control+z');
    await empty.nth(others).waitFor();
    await screen.shows('.statusbar-item', 'Ln 44, Col 3');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Prose again.');
    await screen.line('Prose again.').waitFor();
    await empty.nth(others).waitFor({ state: 'detached' });
    assert.equal(await screen.line('- Prose again.').count(), 0);
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
    await page.locator('.post-edit-widget .monaco-button').click();
    await page.locator('.action-widget .monaco-list-row').filter({ hasText: 'Plain Text' }).click();
    await screen.line('Pasted one.').filter({ hasText: '•' }).waitFor();
  });
});
