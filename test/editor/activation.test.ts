import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { Folder } from '../support/cli';
import { useWorkbench } from './useWorkbench';
import type { Screen } from './workbench';

/** When the extension begins: in a folder of letters, before one is open, and nowhere else. */
describe('a window in which no letter is open', function () {
  this.timeout(300_000);
  // So high that the list of what runs, which is drawn as far as it is seen, is seen as a whole.
  const desk = useWorkbench('activation', { width: 1000, height: 1600 });
  let folder: Folder;
  let screen: Screen;

  before(() => {
    ({ screen } = desk);
    folder = new Folder({ 'notes/readme.md': '# Notes\n', 'letters/readme.md': '# Notes\n' });
    cpSync('examples/northmere-2008.apa', folder.path('letters/northmere-2008.apa'));
  });
  after(() => folder?.remove());

  /** A window of this folder with its Markdown in front, when the editor's own part for that runs. */
  async function open(name: string): Promise<void> {
    const at = folder.path(name);
    const readme = `vscode-remote://${new URL(desk.url).host}${encodeURI(`${at}/readme.md`)}`;
    const query = new URLSearchParams({ folder: at, payload: JSON.stringify([['openFile', readme]]) });
    await screen.load(`${desk.url}/?${query.toString()}`);
    await screen.line('# Notes').first().waitFor({ timeout: 120_000 });
    await screen.command('Developer: Show Running Extensions');
    await running('Markdown Language Features').waitFor();
  }

  const running = (name: string) =>
    screen.page.locator('.runtime-extensions-editor .monaco-list-row').filter({ hasText: name }).first();

  it('leaves the extension out where there is other Markdown alone', async () => {
    await open('notes');
    assert.equal(await running('APA Letter').count(), 0);
    assert.equal(
      await screen.page
        .locator('.pane-header')
        .filter({ hasText: /^Letters$/ })
        .count(),
      0,
    );
  });

  it('lists the letters of its folder, with grades and status', async () => {
    const { page } = screen;
    await open('letters');
    await running('APA Letter').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.runtime-extensions-editor').waitFor({ state: 'detached' });
    await page
      .locator('.pane-header')
      .filter({ hasText: /^Letters$/ })
      .click();
    const council = page.locator('.monaco-list-row[aria-label^="Northmere"]').first();
    await council.waitFor();
    await screen.expand(council, page.locator('.monaco-list-row[aria-label^="2008, Final · ready"]').first());
    assert.equal(await page.locator('.tab').filter({ hasText: '.apa' }).count(), 0);
    await screen.picture('letters-not-open');
  });
});
