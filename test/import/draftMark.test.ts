import assert from 'node:assert/strict';
import { defaultFramework } from '../../server/src/framework/builtin';
import { importLetter } from '../../server/src/import/importLetter';
import { sameWords } from './words';

const HEAD = 'Quay House\n1 Quay Street\n\n17 December 2008\n\nMs A Rowan\nDirector\n\n';
const LETTER = `${HEAD}Dear Ms Rowan\n\nBeing healthy Grade 2\n\nThe contribution is adequate.\n`;

/** The letter has this status, and of the print these lines are left out. */
function imports(print: string, status: 'draft' | 'final', ...removed: readonly string[]): void {
  const result = importLetter(print, defaultFramework);
  assert.equal(result.letter.status, status, result.markup);
  assert.deepEqual(
    result.report.flatMap((entry) => entry.removed ?? []),
    removed,
  );
  assert.equal(
    result.report.some(({ part }) => part === 'status'),
    status === 'draft',
  );
  sameWords(result, print);
}

describe('the mark of a draft', () => {
  it('is left out and makes the letter a draft, which else is final', () => {
    imports(LETTER, 'final');
    for (const mark of ['DRAFT', 'Draft', '- DRAFT -', '*** Draft ***', 'DRAFT 2', '[DRAFT 12.3.2008]'])
      imports(`${mark}\n\n${LETTER}`, 'draft', mark);
    assert.equal(
      importLetter(`DRAFT\n\n${LETTER}`, defaultFramework).markup.replace('status: draft', 'status: final'),
      importLetter(LETTER, defaultFramework).markup,
    );
  });

  it('may stand anywhere above the salutation, and at the top and the foot of every page', () => {
    imports(LETTER.replace('Director\n\n', 'Director\n\nDRAFT\n\n'), 'draft', 'DRAFT');
    imports(`${LETTER}\n\nDRAFT\n\f\nDRAFT\n\nMore words follow here.\n`, 'draft', 'DRAFT', 'DRAFT');
  });

  it('is no word of a sentence, a heading or a paragraph', () => {
    imports(`${LETTER}\nThis letter is no longer a\ndraft.\n`, 'final');
    imports(`${LETTER}\nThis is not yet more than a\nDraft.\n`, 'final');
    imports(`Draft guidance\n\n${LETTER}`, 'final');
    imports(LETTER.replace('Grade 2\n', `Grade 2\n\nDRAFT\n\n${'Words of it.\n\n'.repeat(9)}`), 'final');
  });
});
