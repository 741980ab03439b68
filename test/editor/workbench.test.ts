import assert from 'node:assert/strict';
import { cpSync, readFileSync } from 'node:fs';
import { Folder } from '../support/cli';
import { letter } from './letters';
import { keep } from './pictures';
import { useWorkbench } from './useWorkbench';
import type { Screen } from './workbench';

describe('the workbench, as a writer sees it', function () {
  this.timeout(300_000);
  const desk = useWorkbench('workbench', {
    width: 1000,
    height: 640,
    settings: {
      'workbench.colorTheme': 'Default Light Modern',
      'editor.hover.delay': 100,
      // Headings that stay at the top lie over lines that a pointer wants to get at.
      'editor.stickyScroll.enabled': false,
    },
  });
  let folder: Folder;
  let screen: Screen;

  before(async () => {
    ({ screen } = desk);
    folder = new Folder({ 'drafts/draft.apa': letter });
    for (const name of ['northmere-2008.apa', 'westholt-2008.apa'])
      cpSync(`examples/${name}`, folder.path(`letters/${name}`));
    await open('letters/westholt-2008.apa');
  });
  after(() => folder?.remove());

  const open = (name: string): Promise<void> => desk.open(folder.path(name));

  it('marks what is wrong', async () => {
    await screen.page.locator('.cdr.squiggly-error').first().waitFor({ state: 'attached' });
    await screen.picture('squiggles');
  });

  it('shows an area in a card when the pointer rests on it', async () => {
    await screen.go(45);
    const card = await screen.hover('Being healthy');
    assert.match(await card.innerText(), /grade|Grade|table/);
    keep(await screen.picture('hover'), 'editor.png');
    await screen.page.mouse.move(5, 5);
  });

  it('lists what is wrong', async () => {
    await screen.command('Problems: Focus on Problems View');
    await screen.shows('.markers-panel .monaco-list-row', 'table/section-mismatch');
    await screen.picture('problems');
  });

  it('has an outline with the grades', async () => {
    await screen.command('Explorer: Focus on Outline View');
    await screen.shows('.outline-tree .monaco-list-row', 'Staying safe');
    keep(await screen.picture('outline'), 'problems.png');
  });

  it('says above the letter where the cursor is', async () => {
    await screen.focusEditor();
    await screen.go(60);
    await screen.shows('.breadcrumbs-control .monaco-breadcrumb-item', 'Being healthy');
    await screen.picture('breadcrumbs');
  });

  it('says at the bottom how the letter stands', async () => {
    await screen.shows('.statusbar-item', /Final.*11 errors/);
  });

  // The walkthrough joins here.

  it('suggests grades as soon as the colon is typed', async () => {
    await open('drafts/draft.apa');
    await screen.focusEditor();
    await screen.go(lineOf('Grade: 5'));
    await screen.page.keyboard.press('Shift+End');
    await screen.page.keyboard.type('Grade:');
    await screen.shows('.suggest-widget.visible .monaco-list-row', /3/);
    await screen.picture('suggestions');
    await screen.shows('.suggest-widget.visible .monaco-list-row.focused', /\d/);
    await screen.page.keyboard.press('Enter');
    await screen.line('Grade: ').last().waitFor();
    await screen.page.locator('.suggest-widget.visible').waitFor({ state: 'hidden' });
  });

  it('goes on with a list on Enter, and ends it on the second', async () => {
    await screen.focusEditor();
    await screen.go(lineOf('- Few young people'), 100);
    await screen.page.keyboard.press('Enter');
    await screen.page.keyboard.type('Waiting times are long.');
    await screen.line('- Waiting times are long.').waitFor();
    await screen.picture('list');
    await screen.page.keyboard.press('Enter');
    await screen.page.keyboard.press('Enter');
    await screen.page.keyboard.type('Prose again.');
    await screen.line('Prose again.').waitFor();
    assert.equal(await screen.line('- Prose again.').count(), 0);
  });

  it('mends a slip by the light bulb', async () => {
    await screen.focusEditor();
    await screen.go(lineOf('Self-garde'), 3);
    const bulbs = screen.page.locator('[class*="codicon-gutter-lightbulb"], .lightBulbWidget');
    await bulbs.filter({ visible: true }).first().click();
    const fix = await screen.shows('.action-widget .monaco-list-row', /Self-grade/);
    await screen.picture('light-bulb');
    await fix.click();
    await screen.line('Self-grade: 3').waitFor();
  });

  for (const [name, theme, look] of [
    ['dark', 'Dark Modern', '.vs-dark'],
    ['high-contrast', 'Dark High Contrast', '.hc-black'],
    ['light', 'Light Modern', '.vs'],
  ] as const)
    it(`can be read in the theme ${theme}`, async () => {
      const { page } = screen;
      await screen.focusEditor();
      await screen.theme(theme);
      await page.locator(`.monaco-workbench${look}`).waitFor();
      await screen.go(lineOf('## Staying safe'));
      await page.locator('.cdr.squiggly-info').first().waitFor({ state: 'attached' });
      const colours = await page.evaluate<string[]>(COLOURS);
      assert.ok(new Set(colours).size > 1, 'headings and prose look the same');
      await screen.picture(`theme-${name}`);
    });

  it('lists the letters of the folder by council and year, with words for those who cannot see', async () => {
    const { page } = screen;
    await open('letters/westholt-2008.apa');
    await screen.command('Explorer: Focus on Letters View');
    const westholt = page.locator('.monaco-list-row[aria-label^="Westholt"]').first();
    await westholt.waitFor();
    assert.match((await westholt.getAttribute('aria-label')) ?? '', /^Westholt .*, 2008, 1 letter/);
    const letter = page.locator('.monaco-list-row[aria-label^="2008, Final"]').first();
    await screen.expand(westholt, letter);
    await screen.picture('letters');
    const label = (await letter.getAttribute('aria-label')) ?? '';
    assert.match(label, /^2008, Final · 11 errors, .*services: 4 \(outstanding\), Being healthy: 3 \(good\)/);
    const northmere = page.locator('.monaco-list-row[aria-label^="Northmere"]').first();
    const ready = page.locator('.monaco-list-row[aria-label^="2008, Final · ready"]').first();
    await screen.expand(northmere, ready);
    await ready.click();
    await screen.shows('.tab.active', 'northmere-2008.apa');
  });

  it('asks before it exports a final letter with errors, and exports it to where the writer says', async () => {
    const { page } = screen;
    await open('letters/westholt-2008.apa');
    await screen.focusEditor();
    await screen.ask('APA Letter: Export Letter…');
    await (await screen.shows('.quick-input-list .monaco-list-row', 'Plain text')).click();
    const question = await screen.shows('.monaco-dialog-box', 'This final letter has 11 errors.');
    await screen.picture('export-question');
    await question.locator('.monaco-button', { hasText: 'Export Anyway' }).click();
    // Beside the letter, under its name.
    const target = folder.path('letters/westholt-2008.txt');
    await page.waitForFunction(
      `document.querySelector('.quick-input-widget .quick-input-box input')?.value === ${JSON.stringify(target)}`,
    );
    await page.keyboard.press('Enter');
    await screen.shows('.notification-list-item-message', 'Exported to westholt-2008.txt.');
    assert.match(readFileSync(target, 'utf8'), /^Staying safe$/m);
    await screen.command('Notifications: Clear All Notifications');
  });

  it('has shown no message that something failed', async () => {
    const messages = screen.page.locator('.notifications-toasts .notification-list-item-message');
    assert.deepEqual(
      (await messages.allInnerTexts()).filter((text) => /APA|letter/i.test(text)),
      [],
    );
  });
});

/** The colours of all words in the editor. */
const COLOURS = `[...document.querySelectorAll('.editor-instance .view-line span span')].map(
  (span) => getComputedStyle(span).color)`;

/** The 1-based line of the draft that begins with these words. */
function lineOf(words: string): number {
  return letter.split('\n').findIndex((line) => line.startsWith(words)) + 1;
}
