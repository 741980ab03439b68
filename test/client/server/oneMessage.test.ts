import assert from 'node:assert/strict';
import { oneMessage } from '../../../client/src/server/oneMessage';

describe('one message', () => {
  it('is not shown again while it is there, and is when it was closed', async () => {
    let shown = 0;
    let close: () => void = () => undefined;
    const show = oneMessage(() => {
      shown += 1;
      return new Promise<void>((resolve) => (close = resolve));
    });
    show();
    show();
    assert.equal(shown, 1);
    close();
    await Promise.resolve();
    show();
    assert.equal(shown, 2);
  });

  it('may fail without hiding the next one', async () => {
    let shown = 0;
    const show = oneMessage(() => {
      shown += 1;
      return Promise.reject(new Error('the window is gone'));
    });
    show();
    await new Promise(setImmediate);
    show();
    assert.equal(shown, 2);
  });
});
