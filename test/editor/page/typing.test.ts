import assert from 'node:assert/strict';
import { usePage } from './letterPage';

const LETTER = `---
council: Westholt Council
year: 2008
status: draft
---

## Being healthy

Grade: 3

### Major strengths

- One.
`;

describe('typing in the page', function () {
  this.timeout(120_000);
  const visit = usePage();
  afterEach(() => visit().isQuiet());

  it('goes on with a list, and ends it on an empty point', async () => {
    const v = visit();
    const { keyboard } = v.page;
    await v.drop('a.apa', LETTER);
    await v.isRead();
    await v.goToLine(13);
    await keyboard.press('Enter');
    await keyboard.type('Two.');
    await keyboard.press('Enter');
    await keyboard.press('Enter');
    await v.page.locator('.cm-line').nth(14).filter({ hasText: /^$/ }).waitFor();
    await keyboard.type('Words.');
    assert.match(await v.text(), /\n- One\.\n- Two\.\n\nWords\.\n$/);
  });

  it('suggests values after the colon of a field and a space, and indents in the header', async () => {
    const v = visit();
    const { keyboard } = v.page;
    await v.drop('a.apa', LETTER);
    await v.isRead();
    await v.goToLine(9);
    await keyboard.press('Enter');
    await keyboard.type('Self-grade: ', { delay: 30 });
    await v.page.locator('.cm-tooltip-autocomplete li', { hasText: '3 good' }).waitFor();
    await keyboard.type('3');
    await keyboard.press('Escape');
    await v.goToLine(4);
    await keyboard.press('Enter');
    await keyboard.type('letterhead: |');
    await keyboard.press('Escape');
    await keyboard.press('Enter');
    await keyboard.type('Linden House');
    await keyboard.press('Enter');
    await keyboard.type('Northmere');
    assert.match(await v.text(), /\nletterhead: \|\n {2}Linden House\n {2}Northmere\n---\n/);
    assert.match(await v.text(), /\nGrade: 3\nSelf-grade: 3\n/);
  });

  it('suggests nothing in prose', async () => {
    const v = visit();
    await v.drop('a.apa', LETTER);
    await v.isRead();
    await v.goToLine(13);
    await v.page.keyboard.type(' Schools are well led: good - and so on | yes #');
    await v.page.waitForTimeout(300);
    assert.equal(await v.page.locator('.cm-tooltip-autocomplete').count(), 0);
  });

  it('takes what is pasted from a word processor in the form of a letter; one step gives it back', async () => {
    const v = visit();
    const { page } = v;
    await v.drop('a.apa', LETTER);
    await v.isRead();
    await v.goToLine(13);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.locator('.cm-line').nth(13).filter({ hasText: /^$/ }).waitFor();
    await page.evaluate('navigator.clipboard.writeText("•\\tTwo.\\n•\\tThree.")');
    await page.keyboard.press('Control+v');
    await page
      .locator('.cm-line')
      .filter({ hasText: /^- Three\.$/ })
      .waitFor();
    await page.keyboard.press('Control+z');
    await page
      .locator('.cm-line')
      .filter({ hasText: /^•\sThree\.$/ })
      .waitFor();
  });

  it('reads what is no text in UTF-8 as nothing else, and says so', async () => {
    const v = visit();
    await v.drop('latin.apa', new Uint8Array([0x47, 0xfc, 0x6e]));
    await v.message('latin.apa is not UTF-8 text.');
    assert.equal(await v.page.locator('#name').textContent(), '');
  });

  it('goes on being checked when the server has fallen', async () => {
    const v = visit();
    await v.drop('a.apa', LETTER);
    await v.isRead();
    await v.page.evaluate(
      'window.apaLetterWorker.dispatchEvent(new ErrorEvent("error", { message: "It fell." }))',
    );
    await v.goToLine(9);
    await v.page.keyboard.press('Backspace');
    await v.page.keyboard.type('7');
    await v.problem('7 is not a grade on the scale').waitFor();
  });
});
