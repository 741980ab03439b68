import assert from 'node:assert/strict';
import { builtinFrameworks } from '../../server/src/framework/builtin';
import { everyBlock } from '../../server/src/letter/everyBlock';
import { buildLetter } from '../../server/src/letter/letter';
import { readPassages } from '../../server/src/syntax/passage';
import { Memory } from '../../server/src/text/memory';

describe('everyBlock', () => {
  it('forgets what another framework had in the same blocks, also when this one has nothing there (T23)', () => {
    const [first, other] = builtinFrameworks;
    const ofFirst = everyBlock((block, framework) => (framework === first ? [block.text] : []));
    const memory = new Memory();
    const passages = readPassages('One.\n');
    const found = (framework = first!): readonly string[] =>
      ofFirst(buildLetter(passages, { frameworks: [framework] }, memory));
    assert.deepEqual(found(), ['One.\n']);
    assert.deepEqual(found(other), []);
    assert.deepEqual(found(), ['One.\n']);
  });
});
