import assert from 'node:assert/strict';
import fc from 'fast-check';
import { afterEnter } from '../../../server/src/features/format/afterEnter';
import { endsHere } from '../../../server/src/features/format/emptyLine';
import { readLetter } from '../../../server/src/letter/letter';
import { applyEdits } from '../../../server/src/text/edit';
import { anyLetter } from '../../support/arbitrary';

/** Enter is about to be pressed at the end of the last line. */
function ends(text: string): boolean {
  const lines = text.split('\n');
  return endsHere((line) => lines[line] ?? '', lines.length - 1);
}

describe('a line that Enter takes away (T59)', () => {
  it('is an empty point of a list', () => {
    for (const text of [
      '- a\n- ',
      '- a\n-',
      '\n- ',
      '* a\n*  ',
      '• a\n• ',
      '- a\n  - ',
      '- a\n    - b\n    - ',
      '1. a\n2. ',
      '### Major strengths\n\n-',
    ])
      assert.equal(ends(text), true, JSON.stringify(text));
  });

  it('is an empty row of a table', () => {
    for (const text of ['| A | B |\n| --- | --- |\n| ', '| A | B |\n|---|---|\n| a | b |\n|  |  |'])
      assert.equal(ends(text), true, JSON.stringify(text));
  });

  it('is none with words in it, and none that is no point for certain', () => {
    for (const text of [
      '',
      '- a',
      '- a\n- b',
      '- ',
      'text\n-',
      'text\n2. ',
      '– a\n– ',
      'text',
      '| A | B |\n| ',
      '|',
      'text\n|',
      '| A | B |\n| --- | --- |\n\n|',
      '| A | B |\n| --- | --- |\n| a |',
    ])
      assert.equal(ends(text), false, JSON.stringify(text));
  });

  it('is none in the header or in code', () => {
    assert.equal(ends('---\nsigned:\n\n  - '), false);
    assert.equal(ends('---\nsigned:\n  - a\n  - '), false);
    assert.equal(ends('---\na: b\n---\n\n- '), true);
    assert.equal(ends('```\n- a\n- '), false);
    assert.equal(ends('```\n- a\n```\n\n- '), true);
    assert.equal(ends('~~~~\n~~~\n```\n\n- '), false);
  });

  it('is never one that formatting while typing would keep', () => {
    let ended = 0;
    fc.assert(
      fc.property(
        anyLetter,
        fc.constantFrom('- ', '-', '  * ', '• ', '2. ', '| ', '|  |  |'),
        (letter, last) => {
          const text = `${letter.replace(/\r\n?/g, '\n')}\n${last}`;
          // Between tags a list is one to its writer anyway.
          if (text.includes('<div>') || !ends(text)) return;
          ended++;
          const edits = afterEnter(readLetter(`${text}\n`), text.length + 1);
          assert.equal(applyEdits(`${text}\n`, edits), `${text.slice(0, text.length - last.length)}\n`);
        },
      ),
      { numRuns: 1000 },
    );
    assert.ok(ended > 20, 'the property is about something');
  });
});
