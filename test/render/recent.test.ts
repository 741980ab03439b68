import assert from 'node:assert/strict';
import { Recent } from '../../server/src/render/recent';
import { prints } from './check';

describe('what is remembered of texts', () => {
  it('is made once, and made again when many others have come since', () => {
    const recent = new Recent<string>(2);
    const made: string[] = [];
    const ask = (...texts: readonly string[]): void => {
      for (const text of texts)
        recent.of(text, () => {
          made.push(text);
          return text;
        });
    };
    ask('a', 'b', 'a', 'b');
    assert.deepEqual(made, ['a', 'b']);
    ask('c', 'a', 'd', 'a', 'e', 'a');
    assert.equal(made.filter((one) => one === 'a').length, 1, 'what is asked for stays');
    ask('g', 'h', 'i', 'j', 'k', 'a');
    assert.equal(made.filter((one) => one === 'a').length, 2);
  });

  it('is not taken for another where a letter says what a text refers to', () => {
    prints('[One][a] more.\n', '[One][a] more.');
    prints('[One][a] more.\n\n[a]: https://a.example\n', 'One more.');
    prints('[One][a] more.\n', '[One][a] more.');
  });
});
