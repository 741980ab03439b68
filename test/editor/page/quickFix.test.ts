import assert from 'node:assert/strict';
import { usePage } from './letterPage';

describe('quick fixes and commands in the page', function () {
  this.timeout(120_000);
  const visit = usePage();
  afterEach(() => visit().isQuiet());

  it('has fixes first, then one way to ignore, then the others to choose from', async () => {
    const v = visit();
    const { page } = v;
    await v.openSample();
    await v.problem('Staying safe').waitFor();
    await v.goToLine(44);
    await page.keyboard.press('Control+.');
    const entries = page.getByRole('menuitem');
    await entries.first().waitFor();
    assert.deepEqual(await entries.allInnerTexts(), [
      'Write “Self-assessment: overestimates”',
      'Ignore “Self-grade differs from the grade” on this line',
      'Ignore in More Places…',
    ]);
    await v.picture('ignore');
    await entries.last().click();
    await v.choose('in this section');
    await v.problem('The council graded itself 3').waitFor({ state: 'detached' });
    assert.match(await v.text(), /<!-- apa-disable self-assessment\/grade-mismatch -->/);
  });

  it('lists no command about a folder, for there is none', async () => {
    const v = visit();
    await v.openSample();
    await v.page.keyboard.press('F1');
    await v.page.locator('dialog.quick .choice').filter({ hasText: 'Show Letter Status' }).waitFor();
    assert.equal(
      await v.page.locator('dialog.quick .choice').filter({ hasText: 'Report of This Folder' }).count(),
      0,
    );
  });
});
