import { chromium as playwright } from 'playwright-core';
import { chromium } from './places.mjs';

/** Without a screen, and off the network. */
const args = [
  ...['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
  '--disable-dev-shm-usage',
];

/** A page of the system's own Chromium, in a profile that is thrown away. `close` it in the end. */
export async function openPage({ width = 1400, height = 900 } = {}) {
  const browser = await playwright.launch({ executablePath: chromium(), args });
  const context = await browser.newContext({
    viewport: { width, height },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  // A limit, which costs nothing while all is well: a machine may be slow, and busy with other things.
  page.setDefaultTimeout(60_000);
  return { page, close: () => browser.close() };
}

/** The workbench's page reads its configuration from its own text; `change` is run in the page on it, before it does. */
export async function configure(
  /** @type {import('playwright-core').Page} */ page,
  /** @type {string} */ change,
) {
  await page.addInitScript(`
    new MutationObserver((_, observer) => {
      const meta = document.getElementById('vscode-workbench-web-configuration');
      if (!meta) return;
      observer.disconnect();
      const config = JSON.parse(meta.dataset.settings);
      ${change}
      meta.dataset.settings = JSON.stringify(config);
    }).observe(document, { childList: true, subtree: true });`);
}
