import assert from 'node:assert/strict';
import { builtinFrameworks } from '../../server/src/framework/builtin';
import { everyBlock } from '../../server/src/letter/everyBlock';
import { buildLetter } from '../../server/src/letter/letter';
import { readPassages } from '../../server/src/syntax/passage';
import { LetterDocument } from '../../server/src/workspace/letterDocument';

describe('everyBlock', () => {
  it('forgets what another framework had in the same blocks, also when this one has nothing there (T23)', () => {
    const [first, other] = builtinFrameworks;
    const ofFirst = everyBlock((block, framework) => (framework === first ? [block.text] : []));
    const passages = readPassages('One.\n');
    const found = (framework = first!): readonly string[] =>
      ofFirst(buildLetter(passages, { frameworks: [framework] }));
    assert.deepEqual(found(), ['One.\n']);
    assert.deepEqual(found(other), []);
    assert.deepEqual(found(), ['One.\n']);
  });
  it('asks only about the blocks of a passage that an edit has touched', () => {
    const asked: string[] = [];
    const headings = everyBlock((block) => {
      asked.push(block.text);
      return block.kind === 'heading' ? [block.text] : [];
    });
    const text = '## One\n\nA point.\n\n## Two\n\nAnother.\n';
    const document = new LetterDocument('file:///a.apa', 'apa-letter', 1, text);
    const found = (): readonly string[] => headings(buildLetter(document.passages));
    assert.deepEqual(found(), ['## One\n', '## Two\n']);
    assert.equal(asked.join(''), text);
    asked.length = 0;
    const at = document.positionAt(text.indexOf('Another'));
    document.update([{ range: { start: at, end: at }, text: 'x' }], 2);
    assert.deepEqual(found(), ['## One\n', '## Two\n']);
    assert.equal(asked.join(''), '## Two\n\nxAnother.\n');
  });
});
