import assert from 'node:assert/strict';
import { blocksOf, passagesOf, readPassages } from '../../server/src/syntax/passage';
import { readBlocks } from '../../server/src/syntax/reader';

const shape = (text: string): string[] =>
  readPassages(text).map(({ blocks, heading }) => `${heading?.title.text ?? '-'}: ${blocks.length}`);

describe('passages', () => {
  it('begin with headings', () => {
    assert.deepEqual(shape('a\n\n## B\n\nc\n\n### D\n'), ['-: 2', 'B: 4', 'D: 1']);
    assert.deepEqual(shape('## B\n## C\n'), ['B: 1', 'C: 1']);
    assert.deepEqual(shape(''), []);
  });

  it('hold a few blocks each, in parts of much the same size', () => {
    assert.deepEqual(shape('- a\n'.repeat(16)), ['-: 16']);
    assert.deepEqual(shape(`## B\n${'- a\n'.repeat(16)}`), ['B: 8', '-: 9']);
  });

  it('hold all blocks, which move with them', () => {
    const text = `## B\n\n${'- a\n'.repeat(40)}`;
    const passages = readPassages(text);
    const blocks = blocksOf(passages);
    assert.deepEqual(
      blocks.map(({ start }) => start),
      readBlocks(text).map(({ start }) => start),
    );
    for (const passage of passages) passage.start += 7;
    assert.deepEqual(
      blocks.map(({ start }) => start),
      readBlocks(text).map(({ start }) => start + 7),
    );
    assert.equal(passages.at(-1)!.end, text.length + 7);
  });

  it('know of the marks of a merge', () => {
    assert.deepEqual(
      passagesOf(readBlocks('## A\n\nb\n\n## C\n<<<<<<< x\n'), 0).map(({ conflict }) => conflict),
      [false, true],
    );
  });
});
