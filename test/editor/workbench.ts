import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { screenshots } from '../../scripts/editors/places.mjs';

/** A new window may take so long until a letter in it is read, in milliseconds: its extension host starts first. */
const NEW_WINDOW = 120_000;

/** What comes up over the editor and takes its keys and clicks. */
const OVER_EDITOR =
  '.quick-input-widget, .monaco-dialog-box, .action-widget, .context-view .monaco-menu, .suggest-widget.visible';

/** What a person does and sees in a workbench. Everything waits for its condition, with a limit. */
export class Screen {
  constructor(readonly page: Page) {}

  /** Opens a window anew, and waits until it has its parts. */
  async load(address: string): Promise<void> {
    await this.page.goto(address, { waitUntil: 'domcontentloaded' });
    await this.page.locator('.monaco-workbench').waitFor({ timeout: NEW_WINDOW });
  }

  /** Waits until the letter in front is shown and checked: then the status bar says how it stands. */
  async letterIsRead(): Promise<void> {
    try {
      await this.page.locator('.editor-instance .view-line').first().waitFor({ timeout: NEW_WINDOW });
      const state = this.page.locator('.statusbar-item').filter({ hasText: /^(?:Draft|Final) ·/ });
      await state.first().waitFor({ timeout: NEW_WINDOW });
    } catch (error) {
      throw new Error(`The letter was not read. The window shows:\n${await this.#words()}`, { cause: error });
    }
  }

  /** What a window says of itself, for whoever looks for a fault. */
  async #words(): Promise<string> {
    const parts = {
      tabs: '.tab',
      'status bar': '.statusbar-item',
      messages: '.notification-list-item-message, .monaco-dialog-box',
      editor: '.editor-instance .view-line',
    };
    const lines = Object.entries(parts).map(async ([name, where]) => {
      const texts = await this.page.locator(where).allInnerTexts();
      return `${name}: ${texts.filter((text) => text.trim()).join(' | ') || 'nothing'}`;
    });
    return (await Promise.all(lines)).join('\n');
  }

  /**
   * Closes what a step that failed has left open, and takes the keys back from a page in the window, so that the next
   * step begins in the editor.
   */
  async calm(): Promise<void> {
    const left = this.page.locator(OVER_EDITOR).filter({ visible: true });
    for (let n = 0; n < 8 && (await left.count()) > 0; n++) await this.page.keyboard.press('Escape');
    await this.page.evaluate(
      'document.activeElement instanceof HTMLIFrameElement && document.activeElement.blur()',
    );
  }

  /** The cursor goes into the first editor. */
  async focusEditor(): Promise<void> {
    await this.page.keyboard.press('Control+1');
    await this.page.locator('.editor-instance .monaco-editor.focused').waitFor();
  }

  /** A command by its title, from the palette. */
  async command(title: string): Promise<void> {
    await this.ask(title);
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** A command that asks something: the list of commands gives way to its question. */
  async ask(title: string): Promise<void> {
    // The list is made when it is opened: what comes a moment later is in the next one.
    await this.#patiently(async (timeout) => {
      await this.page.keyboard.press('F1');
      await (await this.#input(timeout)).fill(`>${title}`);
      await this.#pick(title, timeout);
    });
  }

  /** An entry of a menu, which is opened by a right click or a button, and which whatever comes to the front closes. */
  async choose(title: string, { from, button }: { from: Locator; button?: 'right' }): Promise<void> {
    const entry = this.page.locator('.context-view .monaco-menu .action-label', { hasText: title });
    await this.#patiently(async (timeout) => {
      await from.click({ button, timeout });
      // A menu that has just been opened takes no click yet.
      await entry.click({ delay: 300, timeout });
    });
    await entry.waitFor({ state: 'hidden' });
  }

  /** One of the editor's own themes, from the list by its key. */
  async theme(name: string): Promise<void> {
    await this.page.keyboard.press('Control+k');
    await this.page.keyboard.press('Control+t');
    await (await this.#input()).fill(name);
    await this.#pick(name);
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  async #input(timeout?: number): Promise<Locator> {
    const input = this.page.locator('.quick-input-widget .quick-input-box input').first();
    await input.waitFor({ state: 'visible', timeout });
    return input;
  }

  /** The row of a list with this title; another may stand above it. */
  async #pick(title: string, timeout?: number): Promise<void> {
    const row = this.page.locator(`.quick-input-list .monaco-list-row[aria-label^="${title}"]`).first();
    await row.click({ timeout });
  }

  /** The cursor goes to a place: 1-based line and column. */
  async go(line: number, column = 1): Promise<void> {
    await this.page.keyboard.press('Control+g');
    await (await this.#input()).fill(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** Waits until one of these shows the text, and hands back that one. */
  async shows(where: string, text: string | RegExp): Promise<Locator> {
    const found = this.page.locator(where).filter({ hasText: text }).first();
    await found.waitFor({ state: 'visible' });
    return found;
  }

  /** A line of the letter in the editor. What is shown has no-break spaces for spaces. */
  line(text: string): Locator {
    const words = text.split(' ').map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return this.page
      .locator('.editor-instance .view-line')
      .filter({ hasText: new RegExp(words.join('\\s')) });
  }

  /**
   * Rests the pointer on words in the editor until the card about them is there. Lines move while what stands above
   * them comes in, so the pointer may have to follow.
   */
  async hover(text: string): Promise<Locator> {
    const card = this.page.locator('.monaco-hover:not(.hidden) .hover-contents').filter({ hasText: text });
    for (let n = 1; ; n++) {
      await this.page.mouse.move(5, 5);
      await this.#rest(text);
      try {
        await card.first().waitFor({ state: 'visible', timeout: 4000 });
        return card.first();
      } catch (error) {
        if (n === 15) throw error;
      }
    }
  }

  async #rest(text: string): Promise<void> {
    const box = await this.line(text)
      .first()
      .locator('span > span')
      .filter({ hasText: new RegExp(text.split(' ').join('\\s')) })
      .first()
      .boundingBox();
    if (!box) throw new Error(`“${text}” is not in sight.`);
    const [x, y] = [box.x + Math.min(box.width / 2, 60), box.y + box.height / 2];
    await this.page.mouse.move(x - 5, y);
    await this.page.mouse.move(x, y, { steps: 4 });
  }

  /**
   * Opens a branch of a tree by a click, and waits for what is in it. A tree that is filled anew at that very moment
   * closes it again: then a person clicks once more.
   */
  async expand(branch: Locator, inside: Locator): Promise<void> {
    await this.#patiently(async (timeout) => {
      if ((await branch.getAttribute('aria-expanded')) !== 'true') await branch.click({ timeout });
      await inside.waitFor({ timeout });
    });
  }

  async picture(name: string): Promise<string> {
    mkdirSync(screenshots, { recursive: true });
    const file = path.join(screenshots, `${name}.png`);
    await this.page.screenshot({ path: file });
    return file;
  }

  /** Tries a few times with little patience, in milliseconds, and a last time with all there is. */
  async #patiently(attempt: (timeout?: number) => Promise<void>): Promise<void> {
    for (let tries = 0; tries < 5; tries++)
      try {
        return await attempt(5_000);
      } catch {
        await this.calm();
      }
    await attempt();
  }
}
