import assert from 'node:assert/strict';
import fc from 'fast-check';
import { selectionRanges } from '../../server/src/features/selectionRanges';
import { readLetter, type Letter } from '../../server/src/letter/letter';
import { LETTER } from '../support/letters';
import { crlf, marked } from '../support/marks';
import { everyPrefix, within } from '../support/prefixes';

/** From ‸ on, ever more: each a text, long ones by their ends. */
function check(source: string, ...wanted: string[]): void {
  for (const [ends, text] of [source, crlf(source)].map((one) => [one, marked(one)] as const)) {
    const shown = selectionRanges(readLetter(text.text), text.cursor!).map(({ start, end }) => {
      const words = text.text.slice(start, end).replaceAll('\r\n', '\n').replaceAll('\n', '⏎');
      return words.length > 50 ? `${words.slice(0, 20)}…${words.slice(-20)}` : words;
    });
    assert.deepEqual(shown, wanted, ends);
  }
}

const at = (words: string): string => {
  const place = LETTER.indexOf(words.replace('‸', ''));
  assert.ok(place >= 0);
  return LETTER.slice(0, place) + words + LETTER.slice(place + words.length - 1);
};

const WHOLE = '---⏎council: Northme… sincerely⏎⏎J Alder⏎';
const SECTION = '## Being healthy⏎⏎Gr…ounselling are long.';

describe('selection ranges', () => {
  it('grow from the word to the point, the list, the group, the section and the letter', () => {
    check(
      at('Nurses vi‸sit every'),
      'visit',
      'Nurses visit every new family within⏎  ten days.',
      '- Nurses visit every new family within⏎  ten days.',
      '- Nurses visit every… run in all schools.',
      '### Major strengths⏎… run in all schools.',
      SECTION,
      WHOLE,
    );
  });

  it('grow from the word to the sentence, the paragraph, the section and the letter', () => {
    check(
      '## A\n\nOne. Two th‸ings, as in e.g. this. Three.\n\nMore.\n',
      'things',
      'Two things, as in e.g. this.',
      'One. Two things, as in e.g. this. Three.',
      '## A⏎⏎One. Two thing… this. Three.⏎⏎More.',
      '## A⏎⏎One. Two thing…this. Three.⏎⏎More.⏎',
    );
  });

  it('know cells, fields, headings and the header', () => {
    check(
      at('| Being hea‸lthy | 2 | 3 |'),
      'healthy',
      'Being healthy',
      '| Being healthy | 2 | 3 |',
      '| Assessment judgeme…ng healthy | 2 | 3 |',
      WHOLE,
    );
    check(
      at('Self-grade: ‸3\nS'),
      '3',
      'Self-grade: 3',
      'Grade: 2 (adequate)⏎…sment: overestimates',
      SECTION,
      WHOLE,
    );
    check(at('## Being hea‸lthy\n\nG'), 'healthy', 'Being healthy', '## Being healthy', SECTION, WHOLE);
    check(
      at('council: Northmere Bor‸ough'),
      'Borough',
      'Northmere Borough Council',
      'council: Northmere Borough Council',
      'council: Northmere B…: 2008⏎status: final',
      '---⏎council: Northme…08⏎status: final⏎---',
      WHOLE,
    );
  });

  it('are of the whole letter at least, also when it is empty or the place is outside (T14, T15)', () => {
    check('‸', '');
    assert.deepEqual(selectionRanges(readLetter('A b.\n'), 99), [{ start: 0, end: 5 }]);
  });

  it('take emoji and accents as they are (T01)', () => {
    check('🙂 caf‸é au lait\n', 'café', '🙂 café au lait', '🙂 café au lait⏎');
  });

  it('lie strictly in one another, at every place of any cut-off letter', () => {
    const verify = (letter: Letter, text: string, offset: number): void => {
      const chain = selectionRanges(letter, offset);
      assert.deepEqual(chain.at(-1), { start: 0, end: text.length });
      chain.forEach((range, i) => {
        within(text, range);
        assert.ok(range.start <= offset && offset <= range.end);
        const outer = chain[i + 1];
        if (outer)
          assert.ok(
            outer.start <= range.start &&
              range.end <= outer.end &&
              outer.end - outer.start > range.end - range.start,
          );
      });
    };
    everyPrefix((letter, text) => {
      verify(letter, text, text.length);
      verify(letter, text, text.length >> 1);
    });
    const letter = readLetter(LETTER);
    fc.assert(fc.property(fc.nat(LETTER.length), (offset) => verify(letter, LETTER, offset)));
  });
});
