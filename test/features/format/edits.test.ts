import assert from 'node:assert/strict';
import { editsOf } from '../../../server/src/features/format/edits';
import { formatLetter } from '../../../server/src/features/format/format';
import { readLetter } from '../../../server/src/letter/letter';

/** Each edit stands in the text as ⟦what goes→what comes⟧. */
function shows(marks: string): void {
  const text = marks.replace(/⟦(.*?)→.*?⟧/gs, '$1');
  let out = text;
  for (const { start, end, newText } of formatLetter(readLetter(text)).reverse())
    out = `${out.slice(0, start)}⟦${out.slice(start, end)}→${newText}⟧${out.slice(end)}`;
  assert.equal(out, marks);
}

describe('the edits of the formatter (T54)', () => {
  it('touch nothing but the fault', () => {
    shows('## A\n\n⟦*→-⟧ b\n- c\n');
    shows('## A⟦ ##→⟧\n\ntext\n');
    shows('a⟦ →⟧\n\nb⟦\t→⟧\n');
    shows('## A\n⟦→\n⟧text\n');
    shows('a\n\n⟦\n\n→⟧b\n');
    shows('a\n⟦  →⟧\nb\n');
    shows('## Being healthy\n\nGrade⟦ 2\n→: 2⟧\nSelf-grade: 3\n');
  });

  it('keep to one line for a fault in one line', () => {
    shows('| a   | b   |\n| --- | --- |\n| c ⟦→  ⟧| d   |\n');
    shows('- a\n⟦+→-⟧ b\n- c\n');
    shows('- a\n  more\n⟦→  ⟧lazy\n  more\n');
  });

  it('do not part characters of two units, nor CR and LF (T01, T05)', () => {
    assert.deepEqual(editsOf([{ start: 3, before: '\u{1F600}', after: '\u{1F601}' }]), [
      { start: 3, end: 5, newText: '\u{1F601}' },
    ]);
    assert.deepEqual(editsOf([{ start: 0, before: 'a\r\n', after: 'a\n' }]), [
      { start: 1, end: 3, newText: '\n' },
    ]);
    assert.deepEqual(editsOf([{ start: 0, before: 'a\r\nb\r\nc\r\n', after: 'a\r\n\r\nc\r\n' }]), [
      { start: 3, end: 4, newText: '' },
    ]);
  });

  it('are joined where they meet', () => {
    assert.deepEqual(
      editsOf([
        { start: 0, before: 'a ', after: 'a' },
        { start: 2, before: '', after: '\n' },
      ]),
      [{ start: 1, end: 2, newText: '\n' }],
    );
  });
});
