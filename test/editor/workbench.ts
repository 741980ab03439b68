import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { screenshots } from '../../scripts/editors/places.mjs';

/** What a person does and sees in a workbench. Everything waits for its condition, with a limit. */
export class Screen {
  constructor(readonly page: Page) {}

  /** A command by its title, from the palette. */
  async command(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    const input = this.page.locator('.quick-input-widget .quick-input-box input').first();
    await input.waitFor({ state: 'visible' });
    await input.fill(`>${title}`);
    await this.#pick(title);
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** One of the editor's own themes, from the list by its key. */
  async theme(name: string): Promise<void> {
    await this.page.keyboard.press('Control+k');
    await this.page.keyboard.press('Control+t');
    const input = this.page.locator('.quick-input-widget .quick-input-box input').first();
    await input.waitFor({ state: 'visible' });
    await input.fill(name);
    await this.#pick(name);
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** The row of a list with this title; another may stand above it. */
  async #pick(title: string): Promise<void> {
    await this.page.locator(`.quick-input-list .monaco-list-row[aria-label^="${title}"]`).first().click();
  }

  /** The cursor goes to a place: 1-based line and column. */
  async go(line: number, column = 1): Promise<void> {
    await this.page.keyboard.press('Control+g');
    const input = this.page.locator('.quick-input-widget .quick-input-box input').first();
    await input.waitFor({ state: 'visible' });
    await input.fill(`:${line}:${column}`);
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

  /** Rests the pointer on words in the editor. */
  async hover(text: string): Promise<void> {
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

  async picture(name: string): Promise<string> {
    mkdirSync(screenshots, { recursive: true });
    const file = path.join(screenshots, `${name}.png`);
    await this.page.screenshot({ path: file });
    return file;
  }
}
