import assert from 'node:assert/strict';
import { endedLine, gluedPlace } from '../../../client/src/typing/endedLine';

/** Enter is pressed at ‸; the editor puts `text` there. */
function entered(source: string, text: string): Parameters<typeof endedLine> {
  const offset = source.indexOf('‸');
  const before = source.slice(0, offset);
  const lines = (before + text + source.slice(offset + 1)).split('\n');
  const start = { line: before.split('\n').length - 1, character: offset - (before.lastIndexOf('\n') + 1) };
  return [{ range: { start }, rangeLength: 0, text }, (n) => lines[n] ?? ''];
}

const ended = (source: string, text = '\n') => endedLine(...entered(source, text));
const glued = (source: string, text = '\n') => gluedPlace(...entered(source, text));

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

describe('an Enter after a hyphen without its space', () => {
  const LIST = '## Being healthy\n\n### Major strengths\n\n';

  it('finds where the space is missing', () => {
    assert.deepEqual(glued(`${LIST}-One.‸`), { line: 4, character: 1 });
    assert.deepEqual(glued(`${LIST}-One.‸\n\n### Weaknesses`), { line: 4, character: 1 });
    assert.deepEqual(glued(`${LIST}- One.\n  -Two.‸`, '\n  '), { line: 5, character: 3 });
  });

  it('finds nothing in prose, in the header, in code, within a line, or where Enter was not pressed', () => {
    for (const source of [
      `${LIST}- One.‸`,
      `${LIST}-On‸e.`,
      'Prose.\n\n-One.‸',
      'Plans are council\n-wide.‸',
      '---\nto:\n  -name‸',
      `${LIST}\`\`\`\n-One.‸`,
    ])
      assert.equal(glued(source), undefined, source);
    assert.equal(glued(`${LIST}-One‸`, 'x'), undefined);
  });
});
