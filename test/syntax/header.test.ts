import assert from 'node:assert/strict';
import { Header } from '../../server/src/letter/header/header';
import { readLetter } from '../../server/src/letter/letter';
import { readBlocks } from '../../server/src/syntax/reader';
import { codes } from '../support/check';

describe('a header', () => {
  it('that is nested without end ends nothing but itself (T30)', () => {
    for (const inside of ['['.repeat(5000), '{a: '.repeat(5000), '- '.repeat(5000), 'to: '.repeat(5000)]) {
      const text = `---\n${inside}\n---\n\n# Title\n`;
      assert.deepEqual(codes(text), ['header/syntax']);
      assert.equal(
        readBlocks(text)
          .map((block) => block.text)
          .join(''),
        text,
      );
    }
  });

  it('may have brackets and lists', () => {
    const { header } = readLetter('---\nsigned: [{ name: J Alder, role: "[Lead]" }, { name: P Oak }]\n---\n');
    assert.ok(header instanceof Header && header.ok);
    assert.equal(header.people('signed').length, 2);
  });
});
