import assert from 'node:assert/strict';
import { formatLetter } from '../../../server/src/features/format/format';
import { readLetter } from '../../../server/src/letter/letter';
import { applyEdits } from '../../../server/src/text/edit';
import { crlf, marked } from '../../support/marks';

/** Formatting the marked range, or at the cursor, turns the text into `after`. */
function formatsRange(source: string, after: string): void {
  for (const ends of [(text: string) => text, crlf]) {
    const { text, ranges, cursor } = marked(ends(source));
    const range = ranges[0] ?? { start: cursor!, end: cursor! };
    assert.equal(applyEdits(text, formatLetter(readLetter(text), { range })), ends(after));
  }
}

describe('formatting a range', () => {
  it('touches the blocks that lie in it, in part or whole, and no other', () => {
    formatsRange(
      '# A ##\n\n## ⟦B ##\ntext \n\n\n* c⟧\n\n\nmore \n',
      '# A ##\n\n## B\n\ntext\n\n- c\n\n\nmore \n',
    );
    formatsRange('* a\n* ‸b\n* c\n', '* a\n- b\n* c\n');
  });

  it('does not take the line before which it ends', () => {
    formatsRange('⟦a \n\n\n⟧b \n', 'a\n\n\nb \n');
  });

  it('leaves the text end alone unless its last block is in it', () => {
    formatsRange('⟦a ⟧\n\nb', 'a\n\nb');
    formatsRange('a \n\nb‸', 'a \n\nb\n');
  });

  it('touches nothing between blocks or behind the text', () => {
    formatsRange('a \n\n⟦\n⟧\nb \n', 'a \n\n\n\nb \n');
    assert.deepEqual(formatLetter(readLetter('a \n'), { range: { start: 90, end: 99 } }), []);
  });

  it('does nothing that would change a block outside it', () => {
    // Moved to the margin, the point would take the code below into itself.
    formatsRange('  ⟦* a⟧\n\n  text\n', '  * a\n\n  text\n');
  });
});
