import assert from 'node:assert/strict';
import { PreviewHistory, type PreviewChange } from '../../../server/src/render/preview/history';
import { preview } from './check';

/** The HTML of the blocks that are sent, and a dash for each that is not. */
function sent({ blocks }: PreviewChange): string[] {
  return blocks.map(({ html }) => html ?? '-');
}

describe('what is sent of a preview', () => {
  const first = preview('One.\n\n---\n\nTwo.\n\n---\n');

  it('is everything at first', () => {
    const answer = new PreviewHistory().next(first, '<svg/>', undefined);
    assert.deepEqual(sent(answer), ['<p>One.</p>', '<hr>', '<p>Two.</p>', '<hr>']);
    assert.equal(answer.profile, '<svg/>');
    assert.equal(answer.previousResultId, undefined);
    assert.equal(new Set(answer.blocks.map(({ key }) => key)).size, 4, 'two blocks with one key');
  });

  it('is afterwards only what has changed', () => {
    const history = new PreviewHistory();
    const before = history.next(first, null, undefined);
    const answer = history.next(preview('One.\n\n---\n\nTwo more.\n\n---\n'), null, before.resultId);
    assert.deepEqual(sent(answer), ['-', '-', '<p>Two more.</p>', '-']);
    assert.equal(answer.previousResultId, before.resultId);
    assert.ok(!('profile' in answer));
    const keys = (change: PreviewChange): string[] => change.blocks.map(({ key }) => key);
    assert.deepEqual(keys(answer).toSpliced(2, 1), keys(before).toSpliced(2, 1));
  });

  it('is only lines when a line is put in above', () => {
    const history = new PreviewHistory();
    const { resultId } = history.next(first, null, undefined);
    const answer = history.next(preview('\nOne.\n\n---\n\nTwo.\n\n---\n'), null, resultId);
    assert.deepEqual(sent(answer), ['-', '-', '-', '-']);
    assert.deepEqual(
      answer.blocks.map(({ line }) => line),
      [1, 3, 5, 7],
    );
  });

  it('is the picture when that is another, and that there is none any more', () => {
    const history = new PreviewHistory();
    const a = history.next(first, '<svg/>', undefined);
    const b = history.next(first, '<svg>2</svg>', a.resultId);
    assert.equal(b.profile, '<svg>2</svg>');
    assert.equal(history.next(first, null, b.resultId).profile, null);
  });

  it('is everything to one who has something else', () => {
    const history = new PreviewHistory();
    const { resultId } = history.next(first, null, undefined);
    const other = new PreviewHistory().next(first, null, resultId);
    for (const answer of [
      other,
      history.next(first, null, 'another'),
      history.next(first, null, undefined),
    ]) {
      assert.deepEqual(sent(answer), ['<p>One.</p>', '<hr>', '<p>Two.</p>', '<hr>']);
      assert.equal(answer.previousResultId, undefined);
    }
  });
});
