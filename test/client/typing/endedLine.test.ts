import assert from 'node:assert/strict';
import { endedLine } from '../../../client/src/typing/endedLine';

/** Enter is pressed at ‸; the editor puts `text` there. */
function ended(source: string, text = '\n'): number | undefined {
  const offset = source.indexOf('‸');
  const before = source.slice(0, offset);
  const lines = (before + text + source.slice(offset + 1)).split('\n');
  const start = { line: before.split('\n').length - 1, character: offset - (before.lastIndexOf('\n') + 1) };
  return endedLine({ range: { start }, rangeLength: 0, text }, (n) => lines[n] ?? '');
}

describe('an Enter that ends a list or a table (T59)', () => {
  it('is one on an empty point or row', () => {
    assert.equal(ended('- a\n- ‸'), 1);
    assert.equal(ended('- a\n- ‸\n\nText'), 1);
    assert.equal(ended('- a\n  - ‸', '\n  '), 1);
    assert.equal(ended('| A | B |\n| --- | --- |\n| a | b |\n| ‸'), 3);
  });

  it('is none on a point with words, in prose, in code, or before words', () => {
    for (const source of ['- a‸', 'text‸', '```\n- a\n- ‸', '- a\n- ‸b', '- a\n‸- ', '‸'])
      assert.equal(ended(source), undefined, source);
  });

  it('is none that brings something else with it, or takes something away', () => {
    assert.equal(ended('- a\n- ‸', '\n- '), undefined);
    assert.equal(ended('- a\n- ‸', 'x'), undefined);
    assert.equal(ended('- a\n- ‸', '\n\n'), undefined);
    const range = { start: { line: 1, character: 2 } };
    assert.equal(
      endedLine({ range, rangeLength: 3, text: '\n' }, (n) => ['- a', '- '][n] ?? ''),
      undefined,
    );
  });
});
