import assert from 'node:assert/strict';
import { togetherAt } from '../../../client/src/editing/togetherAt';

const at = (line: number, from: number, to: number, newText: string) => ({
  range: { start: { line, character: from }, end: { line, character: to } },
  newText,
});

describe('edits at one place', () => {
  it('are made one when they insert', () => {
    assert.deepEqual(togetherAt([at(1, 2, 2, 'a'), at(1, 2, 2, 'b'), at(1, 3, 3, 'c')]), [
      at(1, 2, 2, 'ab'),
      at(1, 3, 3, 'c'),
    ]);
  });

  it('stay apart when one replaces', () => {
    const edits = [at(1, 2, 2, 'a'), at(1, 2, 4, 'b'), at(2, 2, 2, 'c')];
    assert.deepEqual(togetherAt(edits), edits);
  });
});
