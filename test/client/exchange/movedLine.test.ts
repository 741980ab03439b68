import assert from 'node:assert/strict';
import { movedLine } from '../../../client/src/exchange/movedLine';

const change = (from: number, to: number, text: string) => ({
  range: { start: { line: from }, end: { line: to } },
  text,
});

describe('a line to which a report leads', () => {
  it('goes along with lines that are added or taken away above it', () => {
    assert.equal(movedLine(10, [change(3, 3, 'a\nb\n')]), 12);
    assert.equal(movedLine(10, [change(3, 5, '')]), 8);
    assert.equal(movedLine(10, [change(8, 8, '\n'), change(2, 3, '')]), 10);
  });

  it('stays where something changes on it or below', () => {
    assert.equal(movedLine(10, [change(10, 10, 'a\n')]), 10);
    assert.equal(movedLine(10, [change(12, 14, '')]), 10);
  });

  it('is where the change begins when it is taken away itself', () =>
    assert.equal(movedLine(10, [change(8, 20, '')]), 8));
});
