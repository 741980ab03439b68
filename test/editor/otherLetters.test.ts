import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import { Folder } from '../support/cli';
import { pdfOfText } from '../support/makePdf';
import { wordOfText } from '../support/wordLetter';
import { useWorkbench } from './useWorkbench';
import type { Screen } from './workbench';

const PRINTED = readFileSync('examples/printed/sandmere-2008.txt', 'utf8');
const letter = readFileSync('examples/northmere-2008.apa', 'utf8');
const lastYear = letter
  .replaceAll('2007', '2006')
  .replaceAll('2008', '2007')
  .replace('framework: apa-2007', 'framework: apa-2008')
  .replace(/(## Staying safe\n\nGrade: )2/, '$13')
  .replace(/(\| Staying safe +\| )2/, '$13');

describe('last year’s letter, the folder and documents, as a writer sees them', function () {
  this.timeout(300_000);
  const desk = useWorkbench('other-letters', {
    width: 1400,
    height: 900,
    settings: { 'workbench.colorTheme': 'Default Light Modern' },
  });
  let folder: Folder;
  let screen: Screen;

  before(async () => {
    ({ screen } = desk);
    folder = new Folder({
      'northmere-2008.apa': letter,
      'northmere-2007.apa': lastYear,
      'print.txt': PRINTED,
      'sent.docx': wordOfText(PRINTED),
      'sent.pdf': pdfOfText(PRINTED),
    });
    await desk.open(folder.path('northmere-2008.apa'));
  });
  after(() => folder?.remove());

  /** What a page of ours shows. */
  async function shown(words: string): Promise<Frame> {
    for (let tries = 120; tries > 0; tries--) {
      for (const frame of screen.page.frames()) {
        const found = await frame
          .locator('h1', { hasText: words })
          .count()
          .catch(() => 0);
        if (found > 0) return frame;
      }
      await screen.page.waitForTimeout(500);
    }
    throw new Error(`No page says ${words}`);
  }

  /** A command of the explorer's menu of a file. */
  async function menu(file: string, command: string): Promise<void> {
    const from = screen.page.locator(`.explorer-folders-view .monaco-list-row[aria-label^="${file}"]`);
    await screen.choose(command, { from, button: 'right' });
  }

  it('compares a letter with last year’s', async () => {
    await screen.focusEditor();
    await screen.command('APA Letter: Compare with Last Year’s');
    const page = await shown('Northmere');
    await screen.picture('compare');
    assert.match(await page.locator('body').innerText(), /2007/);
  });

  it('shows the report of the folder', async () => {
    await screen.command('APA Letter: Show Report of This Folder');
    const page = await shown('Report of');
    await page.locator('table.letters tbody tr').first().waitFor();
    await screen.picture('folder-report');
    assert.equal(await page.locator('table.letters tbody tr').count(), 2);
  });

  it('does from above the preview what is done with its letter, and says its status', async () => {
    const { page } = screen;
    await screen.command('View: Close All Editors');
    await page.locator('.explorer-folders-view .monaco-list-row[aria-label^="northmere-2008.apa"]').click();
    await screen.letterIsRead();
    await screen.command('APA Letter: Open Preview to the Side');
    const preview = page.locator('.tab', { hasText: 'Preview northmere-2008.apa' });
    await preview.click();
    await page.locator('.tab.active', { hasText: 'Preview' }).waitFor();
    await screen.shows('.statusbar-item', 'Final · ready');
    const above = page.locator('.editor-group-container.active .editor-actions');
    await above.locator('[aria-label^="Export Letter"]').click();
    await (await screen.shows('.quick-input-list .monaco-list-row', 'Plain text')).click();
    const target = folder.path('northmere-2008.txt');
    await page.waitForFunction(
      `document.querySelector('.quick-input-widget .quick-input-box input')?.value === ${JSON.stringify(target)}`,
    );
    await page.keyboard.press('Escape');
    const more = above.locator('[aria-label^="More Actions"]');
    await screen.choose('Compare with Last Year’s', { from: more });
    await screen.shows('.tab.active', 'northmere-2008.apa and last year’s');
    await screen.picture('preview-compare');
    await preview.click();
    await screen.choose('Show Letter Status', { from: more });
    await screen.shows('.quick-input-list .monaco-list-row', 'Return to Draft');
    await page.keyboard.press('Escape');
  });

  it('does with a letter of the Letters view what its menu says', async () => {
    const { page } = screen;
    await screen.command('View: Close All Editors');
    await screen.command('Explorer: Focus on Letters View');
    const letter = page.locator('.monaco-list-row[aria-label^="2008, Final · ready"]').first();
    await screen.expand(page.locator('.monaco-list-row[aria-label^="Northmere"]').first(), letter);
    const run = (command: string): Promise<void> => screen.choose(command, { from: letter, button: 'right' });
    await run('Open Preview to the Side');
    await screen.shows('.tab', 'Preview northmere-2008.apa');
    await run('Export Letter…');
    await screen.shows('.quick-input-list .monaco-list-row', 'Plain text');
    await page.keyboard.press('Escape');
    await run('Compare with Last Year’s');
    await screen.shows('.tab', 'northmere-2008.apa and last year’s');
    await run('New Letter from Last Year’s');
    await screen.line('previous: northmere-2008.apa').waitFor();
    await screen.picture('letters-menu');
    await screen.command('View: Revert and Close Editor');
  });

  it('begins a letter from last year’s', async () => {
    await screen.command('View: Close All Editors');
    await menu('northmere-2008.apa', 'New Letter from Last Year’s');
    await screen.line('year: 2009').waitFor();
    await screen.line('previous: northmere-2008.apa').waitFor();
    await screen.picture('new-from-last-years');
  });

  for (const file of ['sent.docx', 'sent.pdf', 'print.txt'])
    it(`lists what is wrong in ${file}, at that file`, async () => {
      const { page } = screen;
      await menu(file, 'Check This Document');
      const message = await screen.shows('.notification-list-item', `6 problems in ${file}.`);
      await message.locator('.monaco-button', { hasText: 'Show Problems' }).click();
      await page.locator('.viewpane-filter input').fill(file);
      await screen.shows('.markers-panel .monaco-list-row', file);
      await screen.shows('.markers-panel .monaco-list-row', 'grade/judgement-mismatch');
      await screen.picture(`check-${file.replace('.', '-')}`);
      await page.keyboard.press('Control+j');
      await page.locator('.markers-panel').waitFor({ state: 'hidden' });
    });

  it('saves a Word document with comments', async () => {
    await menu('sent.docx', 'Save Review Copy with Comments…');
    const target = folder.path('sent-reviewed.docx');
    await screen.page.waitForFunction(
      `document.querySelector('.quick-input-widget .quick-input-box input')?.value === ${JSON.stringify(target)}`,
    );
    await screen.picture('review-copy');
    await screen.page.keyboard.press('Enter');
    await screen.shows('.notification-list-item-message', 'sent-reviewed.docx has 6 comments.');
    await screen.picture('review-copy-saved');
    assert.ok(existsSync(target));
  });
});
