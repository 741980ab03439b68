import assert from 'node:assert/strict';
import { lineAt, topOf } from '../../../client/src/preview/anchors';

const page = [
  { line: 0, top: 0 },
  { line: 10, top: 400 },
  { line: 12, top: 1000 },
  { line: 40, top: 1200 },
];

describe('where a line of the text is on the page', () => {
  const both = (line: number, top: number): void => {
    assert.equal(topOf(line, page), top);
    assert.equal(lineAt(top, page), line);
  };

  it('is known for the first line of a block, both ways (T65)', () => {
    both(0, 0);
    both(10, 400);
    both(12, 1000);
  });

  it('lies in proportion between two of them', () => {
    both(5, 200);
    both(11, 700);
    both(26, 1100);
  });

  it('is at an end for what lies beyond it', () => {
    assert.equal(topOf(99, page), 1200);
    assert.equal(lineAt(9999, page), 40);
    assert.equal(topOf(-1, page), 0);
  });

  it('is the top of a page that shows nothing', () => {
    assert.equal(topOf(7, []), 0);
    assert.equal(topOf(7, [{ line: 0, top: 0 }]), 0);
  });
});
