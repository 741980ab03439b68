import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { openPage } from '../../../scripts/editors/browser.mjs';
import { screenshots } from '../../../scripts/editors/places.mjs';
import { letterPage } from '../../support/packages';
import { needs } from '../needs';

interface Options {
  readonly width?: number;
  readonly height?: number;
  /** What follows the file's name in the address. */
  readonly search?: string;
}

/** What a person does and sees in the page. Everything waits for its condition, with a limit. */
export class Visit {
  /** What the page has asked for, but itself and its workers. */
  readonly requests: string[] = [];
  /** What went against its policy, and what it threw. */
  readonly faults: string[] = [];

  constructor(
    readonly page: Page,
    readonly address: string,
  ) {
    page.on('request', (request) => {
      const url = request.url();
      if (url.split('?')[0] !== address && !url.startsWith('blob:') && !url.startsWith('data:'))
        this.requests.push(url);
    });
    page.on('pageerror', (error) => this.faults.push(String(error.stack)));
    page.on('console', (message) => {
      if (message.type() === 'error') this.faults.push(message.text());
    });
  }

  async load(search = ''): Promise<void> {
    await this.page.goto(this.address + search);
    await this.page.locator('#tools button').first().waitFor();
  }

  /** Opens the sample, and waits until it has been read. */
  async openSample(): Promise<void> {
    await this.page.getByRole('button', { name: /^Open Sample Letter/ }).click();
    await this.isRead();
  }

  /** Shows a text as a letter, by dropping a file of this name. */
  async drop(name: string, content: string | Uint8Array): Promise<void> {
    const bytes = Buffer.from(content).toString('base64');
    await this.page.evaluate(
      `((name, text) => {
        const data = new DataTransfer();
        data.items.add(new File([Uint8Array.from(atob(text), (char) => char.charCodeAt(0))], name));
        for (const type of ['dragover', 'drop'])
          document.body.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
      })(${JSON.stringify(name)}, ${JSON.stringify(bytes)})`,
    );
  }

  /** The bar at the bottom says where the letter stands once it is checked. */
  async isRead(): Promise<void> {
    await this.status(/^(?:Draft|Final) ·/);
  }

  async status(words: RegExp): Promise<void> {
    await this.page.locator('#status button').filter({ hasText: words }).first().waitFor();
  }

  /** The problem with these words. */
  problem(words: string | RegExp): Locator {
    return this.page.locator('.problem').filter({ hasText: words }).first();
  }

  /** The text of the letter as it is in the editor; it is not drawn as a whole, so that it is copied. */
  async text(): Promise<string> {
    await this.focusText();
    await this.page.keyboard.press('Control+a');
    await this.page.keyboard.press('Control+c');
    const text = await this.page.evaluate<string>('navigator.clipboard.readText()');
    await this.page.keyboard.press('ArrowLeft');
    return text.replaceAll('\r\n', '\n');
  }

  async focusText(): Promise<void> {
    await this.page.locator('.cm-content').focus();
  }

  /** Puts the cursor at the end of a line, 1-based, as VS Code does: by Ctrl+G. */
  async goToLine(line: number): Promise<void> {
    await this.focusText();
    await this.page.keyboard.press('Control+g');
    await this.page.locator('dialog.quick input').fill(String(line));
    await this.page.keyboard.press('Enter');
    await this.status(new RegExp(`^Ln ${line},`));
    await this.page.keyboard.press('End');
  }

  /** Runs a command by its title, from the palette. */
  async command(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    await this.page.locator('dialog.quick input').fill(title);
    await this.page.keyboard.press('Enter');
  }

  /** Chooses from the list that is asked with. */
  async choose(words: string): Promise<void> {
    await this.page.locator('dialog.quick .choice').filter({ hasText: words }).first().click();
  }

  /** What is in the frame of the preview. */
  preview() {
    return this.page.frameLocator('#frame');
  }

  async message(words: string | RegExp): Promise<Locator> {
    const toast = this.page.locator('.toast').filter({ hasText: words }).first();
    await toast.waitFor();
    return toast;
  }

  async picture(name: string): Promise<void> {
    mkdirSync(screenshots, { recursive: true });
    await this.page.screenshot({ path: path.join(screenshots, `page-${name}.png`) });
  }

  /** What is downloaded when something is done. */
  async download(act: () => Promise<unknown>): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), act()]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  }

  /** Nothing was asked for, and nothing went wrong. */
  isQuiet(): void {
    assert.deepEqual({ requests: this.requests, faults: this.faults }, { requests: [], faults: [] });
  }
}

/** For a suite of tests: a browser, in which each test has the page anew, with nothing kept from the one before. */
export function usePage(options: Options = {}): () => Visit {
  let browser: Awaited<ReturnType<typeof openPage>> | undefined;
  let visit: Visit | undefined;

  before(async function () {
    await needs(this, 'chromium');
    await letterPage();
  });
  beforeEach(async () => {
    browser = await openPage({ width: options.width ?? 1400, height: options.height ?? 900 });
    await browser.page.context().setOffline(true);
    // Without a screen, nobody answers the file system's own dialogue: files go to the downloads.
    await browser.page.addInitScript('delete window.showSaveFilePicker; delete window.showOpenFilePicker;');
    visit = new Visit(browser.page, pathToFileURL(await letterPage()).href);
    await visit.load(options.search);
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed')
      await visit?.picture(`failed-${this.currentTest.title.replace(/[^\w]+/g, '-').slice(0, 60)}`);
    await browser?.close();
  });
  return () => visit!;
}
