import assert from 'node:assert/strict';
import { definitionAt } from '../../server/src/features/definition';
import { readLetter } from '../../server/src/letter/letter';
import { crlf, marked, withMarks } from '../support/marks';
import { everyPrefix, within } from '../support/prefixes';

/** From ‸, on the first ⟦marked⟧ words, to the second, in LF and CRLF; `first` when the target stands before it. */
function check(source: string, order: 'down' | 'up' = 'down'): void {
  for (const { text, ranges, cursor } of [marked(source), marked(crlf(source))]) {
    const found = definitionAt(readLetter(text), cursor!);
    assert.ok(found?.to.kind === 'here', 'no definition');
    const [a, b] = order === 'down' ? [found.from, found.to.name] : [found.to.name, found.from];
    assert.equal(withMarks(text, [a, b]), withMarks(text, ranges));
    assert.ok(found.to.range.start <= found.to.name.start && found.to.name.end <= found.to.range.end);
  }
}

function none(source: string): void {
  const { text, cursor } = marked(source);
  assert.equal(definitionAt(readLetter(text), cursor!), undefined);
}

const ROWS = (a: string, b: string): string => `| Area | APA grade |\n| --- | --- |\n${a}\n${b}\n\n`;
const SAFE = '| Staying safe | 3 |';

describe('definition', () => {
  it('leads from the row to the section and back', () => {
    check(`${ROWS('| ⟦Be‸ healthy⟧ | 2 |', SAFE)}## ⟦Being healthy⟧ Grade 2\n`);
    check(`${ROWS('| ⟦Be healthy⟧ | 2 |', SAFE)}## ⟦Being ‸healthy⟧ Grade 2\n`, 'up');
  });

  it('leads from a mention to the section, or to the row where there is none', () => {
    check('## ⟦Being healthy⟧\n\n## Context\n\n- Better than ⟦Be ‸healthy⟧ was.\n', 'up');
    check(`${ROWS('| ⟦Being healthy⟧ | 2 |', SAFE)}See ⟦‸Being healthy⟧.\n`, 'up');
  });

  it('leads between the grades of table and section', () => {
    check(`${ROWS('| Being healthy | ⟦‸2⟧ |', SAFE)}## Being healthy\n\nGrade: ⟦3 (good)⟧\n`);
    check(`${ROWS('| Being healthy | ⟦2⟧ |', SAFE)}## Being healthy\n\nGrade: ⟦3 (g‸ood)⟧\n`, 'up');
    check(
      '## Being healthy Grade ⟦2⟧\n\nThe contribution of services to improving outcomes in this aspect is ⟦ade‸quate⟧.\n',
      'up',
    );
  });

  it('leads from the header to last year’s letter', () => {
    const found = (value: string, words: string): unknown => {
      const text = `---\nprevious: ${value}\n---\n`;
      const definition = definitionAt(readLetter(text), text.indexOf(words) + 1);
      return definition && [definition.from.text, definition.to];
    };
    assert.deepEqual(found('../2007/a b.apa', '2007'), [
      '../2007/a b.apa',
      { kind: 'letter', path: '../2007/a b.apa' },
    ]);
    assert.deepEqual(found('"a.apa"', 'a.apa'), ['a.apa', { kind: 'letter', path: 'a.apa' }]);
    assert.equal(found('', 'previous'), undefined);
  });

  it('leads nowhere from what stands alone, and from prose (T14, T15)', () => {
    none('## Being ‸healthy\n\nGrade: 2\n');
    none('## Being healthy\n\nGrade: ‸2\n');
    none('## Being healthy\n\nChildren are ‸healthy.\n');
    none('‸');
    assert.equal(definitionAt(readLetter('## Being healthy\n'), 999), undefined);
  });

  it('lies in any cut-off letter', () => {
    everyPrefix((letter, text) => {
      for (const place of [text.length, text.lastIndexOf('healthy'), text.lastIndexOf('2')]) {
        const to = definitionAt(letter, place)?.to;
        if (to?.kind === 'here') within(text, to.range);
      }
    });
  });
});
