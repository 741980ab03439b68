import assert from 'node:assert/strict';
import { areaFrom } from '../../../client/src/editing/areaSteps';
import type { AreaAnswer } from '../../../server/src/protocol/letterRequests';

const area = (id: string, line?: number): AreaAnswer => ({
  id,
  name: id,
  description: '',
  graded: true,
  wanted: true,
  ...(line === undefined ? {} : { heading: { start: { line, character: 3 }, end: { line, character: 9 } } }),
});

/** In the framework's order, which is not the text's. */
const AREAS = [area('c', 30), area('a', 10), area('without'), area('b', 20)];

const from = (line: number, way: 'next' | 'previous'): string | undefined => areaFrom(AREAS, line, way)?.id;

describe('going from area to area', () => {
  it('goes by the order of the text', () => {
    assert.deepEqual(
      [0, 10, 15, 20].map((line) => from(line, 'next')),
      ['a', 'b', 'b', 'c'],
    );
    assert.deepEqual(
      [40, 30, 25, 11].map((line) => from(line, 'previous')),
      ['c', 'b', 'b', 'a'],
    );
  });

  it('goes round the ends', () => {
    assert.equal(from(30, 'next'), 'a');
    assert.equal(from(10, 'previous'), 'c');
  });

  it('goes nowhere without sections', () => {
    assert.equal(areaFrom([area('without')], 3, 'next'), undefined);
    assert.equal(areaFrom([], 3, 'previous'), undefined);
  });
});
