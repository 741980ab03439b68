import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { ATTACKS, PLACES } from '../render/attacks';
import { Folder } from '../support/cli';
import { useWorkbench } from './useWorkbench';
import type { Screen } from './workbench';

/** A letter with a letter of the year before, a contradiction and a field that is misspelt. */
const text = readFileSync('examples/northmere-2008.apa', 'utf8');
const letter = text
  .replace('status: final\n', 'status: final\nprevious: northmere-2007.apa\n')
  .replace(/\| Staying safe( +)\| 2/, '| Staying safe$1| 3')
  .replace('## Being healthy\n\nGrade: 3', '## Being healthy\n\nGrade: 3\nSelf-garde: 4');
/** Findings in points, by bullets and by numbers of two figures. */
const points = text.replace(
  /(?<=### Major strengths\n\n)- /,
  [...Array(12).keys()].map((n) => `${n + 1}. Visits rose by XXX in part ${n}.\n`).join('') +
    '\n- Waiting times fell by XXX days.\n  - Those for XXX fell most.\n- ',
);
const lastYear = text
  .replace('year: 2008', 'year: 2007')
  .replace(/Grade: 3/, 'Grade: 2')
  .replace(/^Grade: 4$/m, 'Grade: 3');

describe('the preview, as a writer sees it', function () {
  this.timeout(300_000);
  const desk = useWorkbench('preview', {
    width: 1500,
    height: 900,
    settings: { 'workbench.colorTheme': 'Default Light Modern' },
  });
  let folder: Folder;
  let screen: Screen;
  const requests: string[] = [];

  before(async () => {
    ({ screen } = desk);
    folder = new Folder({
      'northmere-2008.apa': letter,
      'northmere-2007.apa': lastYear,
      'attacks.apa': attackLetter(),
      'points.apa': points.replace('status: final\n', 'status: final\nprevious: northmere-2007.apa\n'),
    });
    screen.page.on('request', (request) => requests.push(request.url()));
    await open('northmere-2008.apa');
  });
  after(() => folder?.remove());

  async function open(name: string): Promise<void> {
    await desk.open(folder.path(name));
    const sideBar = screen.page.locator('.part.sidebar');
    if (await sideBar.isVisible()) await screen.page.keyboard.press('Control+b');
    await sideBar.waitFor({ state: 'hidden' });
  }

  it('opens beside the text by a key, with the letter and the picture of its grades', async () => {
    const { page } = screen;
    await screen.focusEditor();
    await page.keyboard.press('Control+k');
    await page.keyboard.press('v');
    const frame = await preview(page);
    await frame.locator('h1').filter({ hasText: 'Annual performance assessment' }).waitFor();
    await frame.locator('header .addressee').filter({ hasText: 'Ms A Rowan' }).waitFor();
    const picture = frame.getByRole('img', { name: 'Grade profile of Northmere Borough Council, 2008' });
    await picture.waitFor();
    assert.match(await picture.innerHTML(), /grade in 2007/);
    assert.match(await picture.locator('desc').innerHTML(), /Being healthy: grade 3 \(good\)/);
    await screen.picture('preview');
  });

  it('marks findings by words and shape, in the block that they are about', async () => {
    const frame = await preview(screen.page);
    const mark = frame.getByRole('button', { name: /^Error: .*Staying safe/ }).first();
    await mark.waitFor();
    assert.equal(await mark.getAttribute('title'), await mark.getAttribute('aria-label'));
    assert.equal(await frame.locator('.mark').filter({ hasText: /^$/ }).count(), 0);
    await frame.locator('.block').filter({ hasText: 'Being healthy' }).locator('.mark').first().waitFor();
    // The two grades that contradict each other are underlined: each stands once where it is.
    assert.deepEqual(await frame.evaluate('[...CSS.highlights.get("apa-error")].map(String)'), ['3', '2']);
  });

  it('patches the block that is typed in, and stays where it is', async () => {
    const { page } = screen;
    await screen.focusEditor();
    await screen.go(lineOf('## Being healthy') + 6);
    await page.keyboard.press('End');
    const frame = await preview(page);
    await frame.locator('h2').filter({ hasText: 'Being healthy' }).waitFor();
    // The preview goes where the editor is.
    await until(frame, 'window.scrollY > 0');
    await settled(frame);
    const top = await frame.evaluate<number>('window.scrollY');
    await frame.evaluate('for (const block of document.querySelectorAll(".block")) block.kept = true');
    await page.keyboard.type(' Typed while looking.');
    await frame.locator('p').filter({ hasText: 'Typed while looking.' }).waitFor();
    const anew = await frame.evaluate<string[]>(
      '[...document.querySelectorAll(".block")].filter(({ kept }) => !kept).map(({ textContent }) => textContent)',
    );
    assert.equal(anew.length, 1, anew.join('\n'));
    assert.match(anew[0] ?? '', /Typed while looking\./);
    assert.ok(Math.abs((await frame.evaluate<number>('window.scrollY')) - top) < 2, 'it has scrolled away');
  });

  it('comes back with the editor to the very place', async () => {
    const frame = await preview(screen.page);
    const heading = frame.locator('h2').filter({ hasText: 'Being healthy' });
    const at = async (): Promise<number> => (await heading.boundingBox())?.y ?? NaN;
    const was = await at();
    await screen.go(lineOf('This letter reports'));
    await comesTo(async () => Math.abs((await at()) - was) > 2 || `the heading stays at ${was}`);
    await screen.go(lineOf('## Being healthy') + 6);
    await comesTo(
      async () => Math.abs((await at()) - was) < 2 || `the heading is at ${await at()}, not ${was}`,
    );
  });

  it('scrolls with the editor', async () => {
    const { page } = screen;
    const frame = await preview(page);
    for (const area of ['Staying safe', 'Making a positive contribution']) {
      await screen.focusEditor();
      await page.keyboard.press('Control+Home');
      await until(frame, 'window.scrollY === 0');
      await screen.go(lineOf(`## ${area}`) + 20);
      await together(page, frame);
    }
    await page.keyboard.press('Control+Home');
    await until(frame, 'window.scrollY === 0');
  });

  it('takes the editor along when it is scrolled itself', async () => {
    const { page } = screen;
    const frame = await preview(page);
    await wheel(page, frame, 2400);
    const top = await frame.evaluate<number>('window.scrollY');
    assert.ok(top > 1000);
    await together(page, frame);
    await settled(frame);
    assert.equal(await frame.evaluate('window.scrollY'), top, 'the editor has moved it on');
  });

  it('leads to the source by a click on words and on a finding', async () => {
    const { page } = screen;
    const frame = await preview(page);
    await frame.locator('h2').filter({ hasText: 'Staying safe' }).click();
    await screen.shows('.statusbar-item', `Ln ${lineOf('## Staying safe')}, Col 1`);
    await frame.locator('li').filter({ hasText: /\w/ }).nth(1).click();
    await screen.shows('.statusbar-item', `Ln ${nth(/^- /, 1)}, Col 1`);
    await frame.getByRole('button', { name: /Self-garde/ }).click();
    await screen.shows('.statusbar-item', `Ln ${lineOf('Self-garde')}, Col 1`);
    assert.equal(await page.locator('.tab[data-resource-name="northmere-2008.apa"]').count(), 1);
  });

  it('leads to the source by nothing, or by the pointer alone, where that is wanted', async () => {
    const { page } = screen;
    const frame = await preview(page);
    const goes = async (wanted: string): Promise<void> => {
      folder.write('.vscode/settings.json', JSON.stringify({ 'apaLetter.preview.goToSource': wanted }));
      await until(frame, `document.body.dataset.go === '${wanted}'`);
    };
    const heading = frame.locator('h2').filter({ hasText: 'Staying safe' });
    const here = `Ln ${lineOf('Self-garde')}, Col 1`;
    await goes('never');
    await heading.click();
    await settled(frame);
    await screen.focusEditor();
    await screen.shows('.statusbar-item', here);
    await goes('move');
    const box = await heading.boundingBox();
    assert.ok(box);
    await page.mouse.move(box.x + 5, box.y - 60);
    await page.mouse.move(box.x + 20, box.y + 10, { steps: 5 });
    await screen.shows('.statusbar-item', `Ln ${lineOf('## Staying safe')}, Col 1`);
    await goes('click');
  });

  it('stays where it is when the server begins anew', async () => {
    const frame = await preview(screen.page);
    await wheel(screen.page, frame, 800);
    const shown = await frame.evaluate<number>('window.scrollY');
    assert.ok(shown > 500);
    await frame.evaluate('for (const block of document.querySelectorAll(".block")) block.kept = true');
    await screen.command('APA Letter: Restart Server');
    await until(frame, '[...document.querySelectorAll(".block")].some(({ kept }) => !kept)');
    await settled(frame);
    assert.equal(
      await frame.evaluate('[...document.querySelectorAll(".block")].filter(({ kept }) => kept).length'),
      0,
    );
    const now = await frame.evaluate<number>('window.scrollY');
    assert.ok(Math.abs(now - shown) < 2, `it was at ${shown} and is at ${now}`);
  });

  for (const [name, theme, look] of [
    ['dark', 'Dark Modern', '.vs-dark'],
    ['high-contrast', 'Dark High Contrast', '.hc-black'],
    ['high-contrast-light', 'Light High Contrast', '.hc-light'],
    ['light', 'Light Modern', '.vs'],
  ] as const)
    it(`can be read in the theme ${theme}`, async () => {
      const { page } = screen;
      await screen.focusEditor();
      await screen.theme(theme);
      await page.locator(`.monaco-workbench${look}`).waitFor();
      const frame = await preview(page);
      await until(
        frame,
        `getComputedStyle(document.body).backgroundColor === '${await page.evaluate<string>(PAPER)}'`,
      );
      const [ink, paper] = await frame.evaluate<[string, string]>(
        '[getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor]',
      );
      assert.ok(contrast(ink, paper) >= 7, `${ink} on ${paper}`);
      await screen.go(lineOf('## Being healthy') - 20);
      await settled(frame);
      await screen.picture(`preview-${name}`);
      await page.keyboard.press('Control+Home');
      await until(frame, 'window.scrollY === 0');
      await screen.picture(`preview-${name}-top`);
    });

  it('is there again after the window is loaded anew, at the same place', async () => {
    const { page } = screen;
    const frame = await preview(page);
    await frame.locator('summary').click();
    await wheel(page, frame, 1600);
    const shown = await frame.evaluate<number>(TOP_LINE);
    // The workbench writes down what is open every few seconds.
    await comesTo(async () => {
      const written = await page.evaluate<string>(WRITTEN_DOWN);
      const [, line] = /apaLetter\.preview.*?line\W+([\d.]+)\W+profile\W+false/.exec(written) ?? [];
      return Math.abs(Number(line) + 1 - shown) <= 3 || `line ${line} is written down, not ${shown}`;
    });
    // An address that names no file: what was open is opened again.
    await page.goto(`${desk.url}/?folder=${encodeURIComponent(folder.at)}`);
    const again = await preview(page);
    await again.locator('h1').filter({ hasText: 'Annual performance assessment' }).waitFor();
    await settled(again);
    const now = await again.evaluate<number>(TOP_LINE);
    assert.ok(Math.abs(now - shown) <= 3, `it began at ${shown} and begins at ${now}`);
    assert.equal(await again.evaluate('document.querySelector("#profile").open'), false);
    await screen.picture('preview-again');
  });

  it('can be read at 290 pixels, and no sign of a finding covers a bullet or a number', async () => {
    const { page } = screen;
    await open('points.apa');
    await screen.command('APA Letter: Open Preview to the Side');
    const frame = await preview(page);
    await frame.locator('ul > li .mark').first().waitFor();
    const seen = async (name: string): Promise<void> => {
      await settled(frame);
      await frame.evaluate('scrollTo(0, 0)');
      await settled(frame);
      assert.deepEqual(await frame.evaluate(SIGNS_OVER_WORDS), []);
      assert.deepEqual(await frame.evaluate(UNREADABLE), []);
      await screen.picture(`preview-${name}-top`);
      await frame.locator('ol').first().scrollIntoViewIfNeeded();
      await screen.picture(`preview-${name}-points`);
    };
    await seen('wide');
    const { x, y, height } = (await page.locator('iframe.webview').first().boundingBox())!;
    await page.mouse.move(x, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(1500 - 290, y + height / 2, { steps: 5 });
    await page.mouse.up();
    await until(frame, 'innerWidth <= 290');
    await seen('narrow');
    await screen.theme('Dark Modern');
    await page.locator('.monaco-workbench.vs-dark').waitFor();
    await seen('narrow-dark');
  });

  it('reads what is meant to be obeyed, and asks for nothing from elsewhere', async () => {
    const { page } = screen;
    await open('attacks.apa');
    await screen.command('APA Letter: Open Preview to the Side');
    const frame = await preview(page);
    await frame.locator('p').filter({ hasText: '<script>alert(1)</script>' }).first().waitFor();
    assert.equal(
      await frame.locator('main :is(script, iframe, img, svg, form, input, link, meta, base, style)').count(),
      0,
    );
    assert.equal(await frame.locator('main a[href^="javascript" i]').count(), 0);
    const policy = await frame.locator('meta[http-equiv]').first().getAttribute('content');
    assert.match(policy ?? '', /^default-src 'none'; style-src 'nonce-\w{32}'; script-src 'nonce-\w{32}'/);
    assert.deepEqual(
      requests.filter((url) => url.includes('evil.example')),
      [],
    );
    await screen.picture('preview-attacks');
  });

  function lineOf(words: string): number {
    return letter.split('\n').findIndex((line) => line.startsWith(words)) + 1;
  }

  /** The 1-based line of the letter that is the n-th (0-based) of those that match. */
  function nth(pattern: RegExp, n: number): number {
    const lines = letter.split('\n').flatMap((line, at) => (pattern.test(line) ? [at + 1] : []));
    return lines[n] ?? 0;
  }
});

/** The page within the webview, once it shows a letter. */
async function preview(page: Page): Promise<Frame> {
  const limit = Date.now() + 120_000;
  for (;;) {
    assert.ok(Date.now() < limit, 'there is no preview');
    await page.locator('iframe.webview').first().waitFor({ state: 'attached' });
    for (const frame of page.frames())
      if (
        frame.parentFrame() &&
        (await frame
          .locator('#letter .block')
          .count()
          .catch(() => 0)) > 0
      )
        return frame;
    await page.waitForTimeout(50);
  }
}

/** Waits until nothing moves any more. */
async function settled(frame: Frame): Promise<void> {
  await frame.evaluate(`new Promise((resolve) => {
    let last = -1, since = performance.now();
    (function look() {
      if (window.scrollY !== last) [last, since] = [window.scrollY, performance.now()];
      if (performance.now() - since > 600) resolve(); else requestAnimationFrame(look);
    })();
  })`);
}

/** Waits for a condition in a page that forbids to make code of text, which the browser's own waiting does. */
async function until(frame: Frame, condition: string): Promise<void> {
  const limit = Date.now() + 60_000;
  while (!(await frame.evaluate(condition))) {
    assert.ok(Date.now() < limit, condition);
    await frame.waitForTimeout(50);
  }
}

/** Waits until something is so; until then it says what is instead. */
async function comesTo(look: () => Promise<true | string>): Promise<void> {
  const limit = Date.now() + 60_000;
  for (;;) {
    const found = await look();
    if (found === true) return;
    assert.ok(Date.now() < limit, found);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The lines at the top of the editor that VS Code keeps for the headings that stick there. */
const STICKY = 5;

/** Waits until the editor has left its top, and preview and editor begin at the same line, but for what is not printed. */
async function together(page: Page, frame: Frame): Promise<void> {
  await comesTo(async () => {
    const [first, shown] = [await firstLine(page), await frame.evaluate<number>(TOP_LINE)];
    return (
      (first > 20 && Math.abs(first - shown) <= STICKY) ||
      `the editor begins at ${first}, the preview at ${shown}`
    );
  });
}

/** Turns the wheel over the preview, and waits until it has come so far, or to its end. */
async function wheel(page: Page, frame: Frame, way: number): Promise<void> {
  const box = await page.locator('iframe.webview').first().boundingBox();
  assert.ok(box);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  const from = await frame.evaluate<number>('window.scrollY');
  for (let gone = 0; gone < way; gone += 400) await page.mouse.wheel(0, 400);
  await until(
    frame,
    `window.scrollY >= Math.min(${from + way}, document.documentElement.scrollHeight - innerHeight) - 2`,
  );
  await settled(frame);
}

/** The number of the first line that the editor shows. */
async function firstLine(page: Page): Promise<number> {
  return page.evaluate<number>(`(() => {
    const top = document.querySelector('.editor-instance .monaco-editor').getBoundingClientRect().top;
    const numbers = [...document.querySelectorAll('.editor-instance .margin .line-numbers')]
      .map((one) => [one.getBoundingClientRect(), Number(one.textContent)])
      .filter(([{ bottom }, number]) => number > 0 && bottom > top + 2)
      .sort(([a], [b]) => a.top - b.top);
    return numbers[0][1];
  })()`);
}

/** The 1-based line of the text at the top of the preview. */
const TOP_LINE = `(() => {
  const above = [...document.querySelectorAll('.block')].filter((block) => block.getBoundingClientRect().top <= 4);
  return Number(above.at(-1)?.dataset.line ?? 0) + 1;
})()`;

/** The points whose signs, or the line beside them, reach into the room of their bullet or number, or out of the window. */
const SIGNS_OVER_WORDS = `[...document.querySelectorAll('li > .marks')].filter((marks) => {
  const item = marks.parentElement;
  const room = -parseFloat(getComputedStyle(item.parentElement).paddingLeft);
  const { left, right } = marks.firstElementChild.getBoundingClientRect();
  const line = getComputedStyle(item, '::before');
  return left < 0 || right > item.getBoundingClientRect().left + room ||
    parseFloat(line.left) + parseFloat(line.borderLeftWidth) > room;
}).map(({ parentElement }) => parentElement.textContent)`;

/** The words of the picture of the grades that are too small, cut or over one another; and a page that scrolls sideways. */
const UNREADABLE = `(() => {
  const texts = [...document.querySelectorAll('#picture text')].filter((text) => text.checkVisibility());
  const boxes = texts.map((text) => text.getBoundingClientRect());
  const small = texts.filter((_, n) =>
    boxes[n].height < 13 || boxes[n].left < 0 || boxes[n].right > innerWidth ||
    boxes.some((box, m) => m !== n && box.left < boxes[n].right && boxes[n].left < box.right &&
      box.top + 2 < boxes[n].bottom && boxes[n].top + 2 < box.bottom));
  const { scrollWidth } = document.documentElement;
  return [...small.map(({ textContent }) => textContent), ...(scrollWidth > innerWidth ? [\`\${scrollWidth} pixels wide\`] : [])];
})()`;

/** The colour after the editor's text. */
const PAPER = `getComputedStyle(document.querySelector('.editor-instance .monaco-editor .monaco-editor-background')).backgroundColor`;

/** All that the workbench has written down in the browser. */
const WRITTEN_DOWN = `(async () => {
  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  let all = '';
  for (const { name } of await indexedDB.databases()) {
    const database = await done(indexedDB.open(name));
    for (const store of database.objectStoreNames)
      all += JSON.stringify(await done(database.transaction(store).objectStore(store).getAll()));
    database.close();
  }
  return all;
})()`;

/** A letter that has all attacks in all places that can stand in one letter. */
function attackLetter(): string {
  return ATTACKS.map((attack) => PLACES['a paragraph']!(attack)).join('\n');
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [a, b].map(luminance).sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
    const value = Number(part) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
