import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { Folder } from '../support/cli';
import { TYPED } from '../support/shownIn';
import { keep, keepAnimated, type Frame } from './pictures';
import { useWorkbench } from './useWorkbench';
import type { Screen } from './workbench';

/** The pictures of the readme and of the store's page that show a letter being written; see `pictures.ts`. */
describe('the pictures of the pages', function () {
  this.timeout(300_000);
  const desk = useWorkbench('pictures', {
    width: 1200,
    height: 700,
    settings: {
      'workbench.colorTheme': 'Default Light Modern',
      'workbench.activityBar.location': 'hidden',
      'workbench.startupEditor': 'none',
      'editor.stickyScroll.enabled': false,
      'editor.fontSize': 15,
      'workbench.sideBar.location': 'right',
      'chat.disableAIFeatures': true,
    },
  });
  let folder: Folder;
  let screen: Screen;

  before(async () => {
    ({ screen } = desk);
    folder = new Folder({});
    cpSync('examples/northmere-2008.apa', folder.path('northmere-2008.apa'));
    await desk.open(folder.path('northmere-2008.apa'));
    if (await screen.page.locator('.part.sidebar').isVisible()) await screen.page.keyboard.press('Control+b');
  });
  after(() => folder?.remove());

  it('show a wrong grade found and put right', async () => {
    const { page } = screen;
    const frames: Frame[] = [];
    const frame = async (shown: number): Promise<void> => {
      frames.push({ picture: await screen.picture(`fix-${frames.length}`), shown });
    };
    await screen.focusEditor();
    await screen.go(54, 8);
    await frame(900);
    await page.keyboard.press('Shift+End');
    await page.keyboard.type(TYPED.wrong.slice(-1));
    await page.keyboard.press('Escape');
    await page.locator('.cdr.squiggly-error').first().waitFor({ state: 'attached' });
    await frame(1600);
    await page.keyboard.press('Control+.');
    const fix = await screen.shows('.action-widget .monaco-list-row', '3 (good)');
    await frame(2200);
    await fix.click();
    await screen.line(TYPED.right).first().waitFor();
    await page.locator('.cdr.squiggly-error').waitFor({ state: 'detached' });
    await frame(1800);
    assert.equal(frames.length, 4);
    keepAnimated(frames, 'fix.png');
  });

  it('show the preview with its grade profile beside the text, light and dark', async () => {
    await screen.focusEditor();
    await screen.go(1);
    await screen.command('APA Letter: Open Preview to the Side');
    const frame = screen.page.frameLocator('iframe.webview').last().frameLocator('iframe');
    await frame.locator('svg.profile').first().waitFor();
    await screen.page.mouse.move(5, 5);
    keep(await screen.picture('preview-light'), 'preview-light.png');
    await screen.theme('Dark Modern');
    await screen.page.locator('.monaco-workbench.vs-dark').waitFor();
    keep(await screen.picture('preview-dark'), 'preview-dark.png');
  });
});
