// The page in one file, in Chromium from disk: from opening to the first finding, and from a key to its findings.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { openPage } from '../scripts/editors/browser.mjs';
import { chromium } from '../scripts/editors/places.mjs';
import { node } from '../scripts/house/run.mjs';
import { letter } from './documents.mjs';
import { quantiles, table } from './figures.mjs';

const OPENINGS = 7;
const KEYS = 55;
/** Between two keys, in milliseconds: somebody who types quickly. */
const PAUSE = 120;

/** Notes in the page when the server answers with findings, when they are drawn, and how long frames take. */
const NOTES = `(() => {
  const notes = (window.notes = { keys: [], found: [], drawn: [], frames: [] });
  addEventListener('keydown', () => notes.keys.push(performance.now()), true);
  apaLetterWorker.addEventListener('message', ({ data }) => {
    if (data.result?.kind !== 'full' && data.result?.kind !== 'unchanged') return;
    notes.found.push(performance.now());
    requestAnimationFrame(() => setTimeout(() => notes.drawn.push(performance.now())));
  });
  let last = performance.now();
  requestAnimationFrame(function frame() {
    const now = performance.now();
    notes.frames.push(now - last);
    last = now;
    requestAnimationFrame(frame);
  });
})()`;

export async function page(/** @type {number[]} */ sizes) {
  if (!chromium()) return [];
  const folder = mkdtempSync(path.join(tmpdir(), 'apa-letter-bench-'));
  try {
    const file = path.join(folder, 'apa-letter.html');
    await node(['scripts/page.mjs', '--to', file], { quiet: true });
    const address = pathToFileURL(file).href;
    const opening = [];
    for (let n = 0; n < OPENINGS; n++) opening.push(await open(address));
    const rows = [
      { what: 'page opened → first finding drawn', ...quantiles(opening.map(({ page }) => page)) },
    ];
    rows.push({
      what: 'sample chosen → its findings drawn',
      ...quantiles(opening.map(({ sample }) => sample)),
    });
    for (const lines of sizes.filter((size) => size <= 1500)) rows.push(...(await type(address, lines)));
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A new browser each time. */
async function open(/** @type {string} */ address) {
  const browser = await openPage();
  try {
    const drawn =
      'new Promise((done) => (function look() { document.querySelector(".cm-lintRange-error") ? done(performance.now()) : requestAnimationFrame(look); })())';
    await browser.page.goto(`${address}?rule=grade/out-of-range`, { waitUntil: 'commit' });
    const first = await browser.page.evaluate(drawn);
    await browser.page.evaluate('sessionStorage.clear()');
    await browser.page.goto(address);
    await browser.page.waitForTimeout(1000);
    const began = await browser.page.evaluate(
      '(() => { const now = performance.now(); document.querySelector(`[data-runs="apaLetter.openSample"]`).click(); return now; })()',
    );
    return { page: first, sample: (await browser.page.evaluate(drawn)) - began };
  } finally {
    await browser.close();
  }
}

async function type(/** @type {string} */ address, /** @type {number} */ lines) {
  const browser = await openPage();
  const { page: tab } = browser;
  try {
    await tab.goto(address);
    await tab.evaluate(
      `((text) => {
        const data = new DataTransfer();
        data.items.add(new File([text], 'letter.apa'));
        for (const type of ['dragover', 'drop'])
          document.body.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
      })(${JSON.stringify(letter(lines))})`,
    );
    await tab.locator('#status-left button').filter({ hasText: '·' }).waitFor();
    await tab.locator('.cm-content').focus();
    await tab.keyboard.press('Control+Home');
    for (let n = 0; n < 30; n++) await tab.keyboard.press('ArrowDown');
    await tab.waitForTimeout(1500);
    await tab.evaluate(NOTES);
    for (let n = 0; n < KEYS; n++) {
      await tab.keyboard.press('x');
      await tab.waitForTimeout(PAUSE);
    }
    await tab.waitForTimeout(500);
    const { keys, found, drawn, frames } = await tab.evaluate('notes');
    const after = (/** @type {number[]} */ times) =>
      keys.flatMap((/** @type {number} */ key) => {
        const next = times.find((time) => time > key);
        return next === undefined ? [] : [next - key];
      });
    return [
      { what: `${lines} lines: key → findings there`, ...quantiles(after(found)) },
      { what: `${lines} lines: key → findings drawn`, ...quantiles(after(drawn)) },
      { what: `${lines} lines: frame while typing`, ...quantiles(frames) },
    ];
  } finally {
    await browser.close();
  }
}

export const pageTable = (/** @type {{ what: string, p50?: number, p95?: number, max?: number }[]} */ rows) =>
  table([['', 'median', 'p95', 'longest'], ...rows.map(({ what, p50, p95, max }) => [what, p50, p95, max])]);
