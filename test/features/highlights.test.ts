import assert from 'node:assert/strict';
import { highlights } from '../../server/src/features/highlights';
import { readLetter } from '../../server/src/letter/letter';
import { crlf, marked, withMarks } from '../support/marks';
import { everyPrefix, within } from '../support/prefixes';

/** At ‸ the ⟦marked⟧ places are highlighted, in LF and CRLF. */
function check(source: string): void {
  for (const { text, ranges, cursor } of [marked(source), marked(crlf(source))])
    assert.equal(withMarks(text, highlights(readLetter(text), cursor!)), withMarks(text, ranges));
}

const TABLE = '| Area | APA grade | Self-grade |\n| --- | --- | --- |\n';

describe('highlights', () => {
  it('show an area in table, heading and prose, from each of them', () => {
    for (const [a, b, c] of [
      ['‸', '', ''],
      ['', '‸', ''],
      ['', '', '‸'],
    ])
      check(
        `${TABLE}| ⟦${a}Being healthy⟧ | 2 | |\n| Staying safe | 3 | |\n\n## ⟦${b}Being healthy⟧\n\nGrade: 2\n\n- As for ⟦${c}Be healthy⟧, being healthy is not all.\n`,
      );
  });

  it('show a grade in table, section and judgement together, and its self-grade apart from it', () => {
    const letter = (a: string, b: string, c: string): string =>
      `${TABLE}| Being healthy | ${a} | ${b} |\n| Staying safe | 2 | |\n\n## Being healthy\n\nGrade: ${a.replace('‸', '')}\nSelf-grade: ${b.replace('‸', '')}\n\nThe contribution of services to improving outcomes in this aspect is ${c}.\n`;
    check(letter('⟦‸2⟧', '3', '⟦adequate⟧'));
    check(letter('2', '⟦3‸⟧', 'adequate'));
    check(letter('⟦2⟧', '3', '⟦ade‸quate⟧'));
  });

  it('show nothing for words of prose', () => {
    check('## Being healthy\n\nChildren are ‸healthy. Being heard matters, and children say so.\n');
    check('## Being healthy\n\nFor children, being ‸healthy is one thing and Being Frank another.\n');
    check('‸');
  });

  it('take quoted and emphasised names without their capital, whole words alone', () => {
    check(
      '## ⟦Being healthy⟧\n\nIn “⟦being hea‸lthy⟧” and *⟦being healthy⟧*, not in ‘being healthy-minded’.\n',
    );
    check('## ⟦Bei‸ng healthy⟧\n\nWell-Being healthy. Being healthyish. ⟦Being\nhealthy⟧!\n');
    check('## Being heal‸thy\n'.replace('Being heal‸thy', '⟦Being heal‸thy⟧') + '\nSee `Being healthy`.\n');
  });

  it('take the longest name that fits', () => {
    check(
      '## Capacity to improve\n\n## ⟦Overall ‸effectiveness⟧\n\nThe ⟦Overall effectiveness of children’s services⟧ is one.\n',
    );
  });

  it('lie in any cut-off letter', () => {
    everyPrefix((letter, text) => {
      for (const place of [text.length, text.lastIndexOf('healthy'), text.lastIndexOf('2')])
        for (const span of highlights(letter, place)) within(text, span);
    });
  });
});
