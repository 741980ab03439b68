import assert from 'node:assert/strict';
import type { ToPage } from '../../../client/src/preview/messages';
import { PageLife, type PreviewPage } from '../../../client/src/preview/pageLife';

/** A page as editors give it: once it is closed, it throws whatever it is asked. */
class FakePage implements PreviewPage {
  readonly told: ToPage[] = [];
  shown = true;
  isClosed = false;

  get visible(): boolean {
    if (this.isClosed) throw new Error('Webview is disposed');
    return this.shown;
  }

  tell(message: ToPage): void {
    if (this.isClosed) throw new Error('Webview is disposed');
    this.told.push(message);
  }
}

describe('the life of a preview', () => {
  let page: FakePage;
  let life: PageLife;
  /** Each is a question that has been asked; called, it is answered. */
  let asked: (() => void)[];

  beforeEach(() => {
    page = new FakePage();
    asked = [];
    life = new PageLife(page, async () => {
      const number = asked.length;
      await new Promise<void>((resolve) => asked.push(resolve));
      life.tell({ kind: 'scroll', line: number });
    });
  });

  /** Answers the last question. */
  async function answer(): Promise<void> {
    asked.at(-1)!();
    await new Promise((resolve) => setImmediate(resolve));
  }
  const lines = (): unknown[] => page.told.map((message) => ('line' in message ? message.line : undefined));

  it('begins when the page does', async () => {
    life.refresh();
    life.tell({ kind: 'scroll', line: 9 });
    assert.equal(asked.length, 0);
    life.begun();
    life.refresh();
    await answer();
    assert.deepEqual(lines(), [0]);
  });

  it('is one question at a time, and one more for all that happens meanwhile', async () => {
    life.begun();
    for (let n = 0; n < 20; n++) life.refresh();
    assert.equal(asked.length, 1);
    await answer();
    assert.equal(asked.length, 2);
    await answer();
    assert.equal(asked.length, 2);
    assert.deepEqual(lines(), [0, 1]);
  });

  it('asks nothing while the page is hidden, and catches up when it is shown (T64)', async () => {
    life.begun();
    page.shown = false;
    life.refresh();
    assert.equal(asked.length, 0);
    page.shown = true;
    life.begun();
    life.refresh();
    await answer();
    assert.deepEqual(lines(), [0]);
  });

  it('tells a page nothing that was hidden during the question, and asks again when it is shown (T64)', async () => {
    life.begun();
    life.refresh();
    life.refresh();
    page.shown = false;
    await answer();
    assert.deepEqual([asked.length, page.told.length], [1, 0]);
    page.shown = true;
    life.refresh();
    await answer();
    assert.deepEqual(lines(), [1]);
  });

  it('drops what comes for a page that was closed meanwhile, and asks no more (T64)', async () => {
    life.begun();
    life.refresh();
    life.refresh();
    page.isClosed = true;
    life.closed();
    await answer();
    life.refresh();
    life.tell({ kind: 'scroll', line: 9 });
    assert.deepEqual([asked.length, page.told.length, life.isThere], [1, 0, false]);
  });

  it('goes on after a question that failed', async () => {
    let tries = 0;
    const failing = new PageLife(page, () => Promise.reject(new Error(`gone ${++tries}`)));
    failing.begun();
    failing.refresh();
    await new Promise((resolve) => setImmediate(resolve));
    failing.refresh();
    assert.equal(tries, 2);
  });
});
