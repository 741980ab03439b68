import assert from 'node:assert/strict';
import { referencesAt } from '../../server/src/features/references';
import { readLetter } from '../../server/src/letter/letter';
import { crlf, marked, withMarks } from '../support/marks';
import { everyPrefix, within } from '../support/prefixes';

/** The references to what stands at ‸ are the ⟦marked⟧ places, in LF and CRLF. */
function check(source: string, withDeclaration: boolean): void {
  for (const { text, ranges, cursor } of [marked(source), marked(crlf(source))])
    assert.equal(
      withMarks(text, referencesAt(readLetter(text), cursor!, withDeclaration)),
      withMarks(text, ranges),
    );
}

const TABLE = '| Area | APA grade |\n| --- | --- |\n| Staying safe | 3 |\n';

describe('references', () => {
  it('are all places that name an area, with and without its heading', () => {
    check(`${TABLE}| ⟦Being healthy⟧ | 2 |\n\n## ⟦Being ‸healthy⟧\n\n- See ⟦Be healthy⟧.\n`, true);
    check(`${TABLE}| ⟦Being healthy⟧ | 2 |\n\n## Being ‸healthy\n\n- See ⟦Be healthy⟧.\n`, false);
  });

  it('are all places that say a grade, with and without the section’s own', () => {
    check(`${TABLE}| Being healthy | ⟦2⟧ |\n\n## Being healthy\n\nGrade: ⟦‸2⟧\n`, true);
    check(`${TABLE}| Being healthy | ⟦2‸⟧ |\n\n## Being healthy\n\nGrade: 2\n`, false);
  });

  it('are none in prose and in an empty text (T15)', () => {
    check('## Being healthy\n\nChildren are ‸healthy.\n', true);
    check('‸', true);
  });

  it('lie in any cut-off letter', () => {
    everyPrefix((letter, text) => {
      for (const span of referencesAt(letter, text.lastIndexOf('healthy'), true)) within(text, span);
    });
  });
});
