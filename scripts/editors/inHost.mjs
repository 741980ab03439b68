import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { screenshots } from './places.mjs';
import { configure, openPage } from './browser.mjs';
import { startWorkbench } from './workbench.mjs';

const limit = 480_000; // milliseconds

/**
 * Runs a bundle of tests in the extension host of a workbench into which the extension has been installed. The page is
 * needed because a server of VS Code starts an extension host for a window only.
 *
 * @param {{ vsix: string, workspace: string, tests: string }} options absolute paths; `workspace` is a file
 * @returns {Promise<string>} what the tests wrote to the file that is named by APA_LETTER_RESULTS
 */
export async function runInHost({ vsix, workspace, tests }) {
  const results = `${tests}.results`;
  rmSync(results, { force: true });
  const workbench = await startWorkbench({ vsix: [vsix], env: { APA_LETTER_RESULTS: results } });
  try {
    const remote = (/** @type {string} */ file) =>
      `vscode-remote://127.0.0.1:${workbench.port}${encodeURI(file)}`;
    const payload = [
      // Tests run for an extension under development only; a folder without one will do.
      ['extensionDevelopmentPath', remote(workbench.home)],
      ['extensionTestsPath', remote(tests)],
    ];
    const query = new URLSearchParams({ workspace, payload: JSON.stringify(payload) });
    return await runInPage(`${workbench.url}/?${query}`, 'host', (printed) =>
      existsSync(results) ? readFileSync(results, 'utf8') : printed,
    );
  } finally {
    await workbench.stop();
  }
}

/**
 * Opens a workbench that runs tests, and waits for their end. `read` finds the results, given what was printed. When
 * something has failed, there is a picture of the end among the screenshots.
 *
 * @returns {Promise<string>} the results
 */
export async function runInPage(
  /** @type {string} */ url,
  /** @type {string} */ name,
  read = (/** @type {string} */ printed) => printed,
) {
  const { page, close } = await openPage();
  let printed = '';
  try {
    /** @type {Promise<unknown>} */
    const ended = new Promise((resolve) => {
      // The workbench calls these functions of its window, where they are, while tests run and when they end.
      void page.exposeFunction('codeAutomationExit', resolve);
    });
    await page.exposeFunction(
      'codeAutomationLog',
      (/** @type {string} */ _type, /** @type {unknown[]} */ words) => (printed += `${words.join(' ')}\n`),
    );
    // A workbench that has been built looks for tests only when its page says that it is driven by one.
    await configure(
      page,
      'config.developmentOptions = { ...config.developmentOptions, enableSmokeTestDriver: true };',
    );
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    const late = new Promise((resolve) => setTimeout(resolve, limit, LATE).unref());
    const outcome = await Promise.race([ended, late]);
    const results = `${read(printed)}${outcome === LATE ? TOO_LATE : ''}`;
    if (!/^RESULT /m.test(results) || /^RESULT .*"error"/m.test(results))
      await page.screenshot({ path: path.join(screenshots, `failure-${name}.png`) });
    return results;
  } finally {
    await close();
  }
}

const LATE = Symbol('late');
const TOO_LATE = `RESULT ${JSON.stringify({ title: 'comes to an end', error: 'It did not, in time.' })}\n`;
