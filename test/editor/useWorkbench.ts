import assert from 'node:assert/strict';
import path from 'node:path';
import { openPage } from '../../scripts/editors/browser.mjs';
import { startWorkbench } from '../../scripts/editors/workbench.mjs';
import { packages } from '../support/packages';
import { needs } from './needs';
import { Screen } from './workbench';

interface Options {
  readonly width: number;
  readonly height: number;
  readonly settings?: object;
}

/** A workbench with the packed extension, as long as the tests of a suite run. */
export interface Desk {
  readonly screen: Screen;
  /** The workbench's address. */
  readonly url: string;
  /** A new window with this letter, and with the folder that it lies in. */
  open(file: string): Promise<void>;
}

/**
 * For a suite of tests: starts a workbench before it and ends it after. A test that fails leaves a picture after,
 * whose name begins with `name`, and nothing open that would be in the next one's way.
 */
export function useWorkbench(name: string, { width, height, settings }: Options): Desk {
  let workbench: Awaited<ReturnType<typeof startWorkbench>> | undefined;
  let browser: Awaited<ReturnType<typeof openPage>> | undefined;
  let screen: Screen | undefined;

  before(async function () {
    await needs(this, 'chromium', 'node', 'workbench');
    const { vsix } = await packages();
    workbench = await startWorkbench({
      vsix: [vsix],
      settings: { 'editor.minimap.enabled': false, ...settings },
    });
    browser = await openPage({ width, height });
    // Should a window ask whether it may be left: it may.
    browser.page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
    screen = new Screen(browser.page);
  });

  afterEach(async function () {
    const { currentTest } = this;
    // One that will be tried again has not failed yet, nor passed.
    if (!currentTest || currentTest.isPassed() || currentTest.isPending() || !screen) return;
    await screen.picture(`failure-${name}-${currentTest.title.replace(/\W+/g, '-').slice(0, 40)}`);
    await screen.calm();
  });

  after(async () => {
    await browser?.close();
    await workbench?.stop();
  });

  return {
    get screen() {
      assert.ok(screen);
      return screen;
    },
    get url() {
      assert.ok(workbench);
      return workbench.url;
    },
    async open(file) {
      assert.ok(workbench);
      const query = new URLSearchParams({
        folder: path.dirname(file),
        payload: JSON.stringify([
          ['openFile', `vscode-remote://127.0.0.1:${workbench.port}${encodeURI(file)}`],
        ]),
      });
      await this.screen.load(`${workbench.url}/?${query.toString()}`);
      await this.screen.letterIsRead();
    },
  };
}
