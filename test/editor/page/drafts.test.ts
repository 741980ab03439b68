import assert from 'node:assert/strict';
import { usePage } from './letterPage';

/** What the browser keeps for the page, by name. */
const KEPT = 'Object.keys(localStorage).filter((name) => name.includes("draft"))';

describe('what is not saved', function () {
  this.timeout(120_000);
  const visit = usePage();
  afterEach(() => visit().isQuiet());

  it('is there again when the page is loaded again in the same tab', async () => {
    const v = visit();
    const { page } = v;
    await v.openSample();
    await v.goToLine(19);
    await page.keyboard.type(' And more.');
    await v.status(/^Unsaved · kept in this browser$/);
    page.on('dialog', (dialog) => void dialog.accept());
    await v.load();
    await v.isRead();
    assert.match(await v.text(), /\nDear Ms Rowan And more\.\n/);
  });

  it('waits on the first screen when its tab was closed, and is forgotten by one click', async () => {
    const v = visit();
    const { page } = v;
    await v.drop('westholt.apa', '## Being healthy\n\nGrade: 3\n');
    await v.isRead();
    await v.goToLine(3);
    await page.keyboard.type(' (good)');
    await v.status(/^Unsaved/);
    await page.waitForFunction('document.title.startsWith("●")');
    await page.evaluate('window.dispatchEvent(new Event("pagehide"))');
    // Another tab leaves it alone as long as this one is open.
    const other = await page.context().newPage();
    await other.goto(v.address);
    await other.locator('.begin').first().waitFor();
    assert.equal(await other.locator('.drafts li').count(), 0);
    await page.goto('about:blank').catch(() => undefined);
    await other.reload();
    const row = other.locator('.drafts li').filter({ hasText: 'westholt.apa' });
    await row.waitFor();
    await other.screenshot({ path: '.cache/screenshots/page-drafts.png' });
    await row.getByRole('button', { name: /^Resume/ }).click();
    await other.locator('.cm-line').filter({ hasText: 'Grade: 3 (good)' }).waitFor();
    // Left again, it is forgotten.
    await other.evaluate('sessionStorage.clear()');
    other.on('dialog', (dialog) => void dialog.accept());
    await other.reload();
    await row.getByRole('button', { name: /^Discard/ }).click();
    await row.waitFor({ state: 'detached' });
    assert.deepEqual(await other.evaluate(KEPT), []);
    await other.close();
  });

  it('is kept no longer once it is saved', async () => {
    const v = visit();
    await v.openSample();
    await v.status(/^Unsaved/);
    assert.equal((await v.page.evaluate<string[]>(KEPT)).length, 1);
    await v.focusText();
    await v.download(() => v.page.keyboard.press('Control+s'));
    assert.deepEqual(await v.page.evaluate(KEPT), []);
  });

  it('is read with suspicion: others may have written there', async () => {
    const v = visit();
    await v.page.evaluate(`
      localStorage.setItem('apa-letter.page.draft.a', '{"version":1,"name":"<img src=x onerror=alert(1)>","text":"x","at":1}');
      localStorage.setItem('apa-letter.page.draft.b', '{"version":2}');
      localStorage.setItem('apa-letter.page.draft.c', 'not even JSON');
      localStorage.setItem('apa-letter.page.sizes', '{"outline":"wide","preview":null}');
    `);
    await v.load();
    await v.page.locator('.drafts li').first().waitFor();
    assert.equal(await v.page.locator('.drafts li').count(), 1);
    assert.equal(await v.page.locator('.drafts img').count(), 0);
  });
});
