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
    folder = new Folder(
      Object.fromEntries(['notes', 'letters', 'closed'].map((name) => [`${name}/readme.md`, '# Notes\n'])),
    );
    cpSync('examples/northmere-2008.apa', folder.path('letters/northmere-2008.apa'));
    for (const name of ['northmere-2008.apa', 'westholt-2008.apa'])
      cpSync(`examples/${name}`, folder.path(`closed/${name}`));
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

  it('says how many letters there are while no file is open, and leads to them', async () => {
    const { page } = screen;
    await screen.load(`${desk.url}/?folder=${encodeURIComponent(folder.path('closed'))}`);
    const letters = page.locator('.statusbar-item').filter({ hasText: /^2 letters · 11 errors$/ });
    await letters.waitFor({ timeout: 120_000 });
    await screen.picture('letters-counted');
    await letters.click();
    const view = page.locator('.pane').filter({ has: page.locator('.pane-header[aria-label^="Letters"]') });
    await view.locator('.monaco-list:focus-within .monaco-list-row[aria-label^="Northmere"]').waitFor();
    await screen.picture('letters-focused');
    // Beside another file there is nothing, beside the editor's own pages there is.
    await page.locator('.explorer-folders-view .monaco-list-row[aria-label^="readme.md"]').click();
    await screen.line('# Notes').first().waitFor();
    await letters.waitFor({ state: 'detached' });
    await screen.command('Help: Welcome');
    await letters.waitFor();
    await screen.command('View: Close All Editors');
    await letters.waitFor();
    folder.write('closed/.vscode/settings.json', JSON.stringify({ 'apaLetter.statusBar.enabled': false }));
    await letters.waitFor({ state: 'detached' });
  });
});
