import assert from 'node:assert/strict';
import { defaultFramework } from '../../server/src/framework/builtin';
import { importLetter } from '../../server/src/import/importLetter';

type Typed = readonly [text: string, size?: number, bold?: boolean];

const TOP: readonly Typed[] = [['Dear Ms Rowan'], [''], ['Staying safe Grade 2', 14, true], ['']];

/** A page of a PDF: 11 points high where nothing is said, and not bold. */
function imported(...lines: readonly Typed[]) {
  const page = [...TOP, ...lines].map(([text, size = 11, bold = false], at) => ({
    text,
    size,
    bold,
    page: 1,
    line: at + 1,
  }));
  const text = page.map((line) => line.text).join('\n');
  const { markup, report } = importLetter(text, defaultFramework, undefined, [page]);
  return {
    body: markup.slice(markup.indexOf('## Staying safe')),
    asks: report.flatMap((one) => (one.confidence === 'low' && one.line > 3 ? [one.line] : [])),
  };
}

const TEXT: Typed = ['The council has made good progress in all of its homes and schools.'];
const LISTS: readonly Typed[] = [['Major strengths', 11, true], [''], ['• Homes are good.'], ['']];

describe('the type of a print', () => {
  it('gives a heading away that names no area, so that its points stay its own', () => {
    const { body, asks } = imported(
      ...([TEXT, ['']] as Typed[]),
      ...LISTS,
      ['Equality and diversity', 14, true],
      [''],
      TEXT,
      [''],
      ...LISTS,
    );
    assert.match(body, /\n- Homes are good\.\n\n## Equality and diversity\n\nThe council/);
    assert.ok(asks.includes(10));
  });

  it('gives away a heading of several lines, with its grade below', () => {
    const { body } = imported(
      TEXT,
      [''],
      ['Enjoying and acheiving outside', 14, true],
      ['the hours of schools', 14, true],
      ['Grade 3', 14, true],
      [''],
      TEXT,
    );
    assert.match(body, /\n\n## Enjoying and acheiving outside the hours of schools\n\nGrade: 3\n\nThe/);
  });

  it('gives away a heading among the lists', () => {
    const { body, asks } = imported(
      ...LISTS,
      ['Where there is more to do', 11, true],
      [''],
      ['• Carers are few.'],
    );
    assert.match(body, /- Homes are good\.\n\n### Where there is more to do\n\n- Carers are few\.\n/);
    assert.ok(asks.includes(8));
  });

  it('makes no heading of the name of an area that is printed as text', () => {
    const { body } = imported(TEXT, [''], ['Being healthy'], [''], TEXT);
    assert.doesNotMatch(body, /## Being healthy/);
  });

  it('makes none of bold sentences, of a type that is neither, or without a type that is told', () => {
    const { body } = imported(
      ...LISTS,
      ['This matters to us more than all the rest.', 14, true],
      [''],
      ['Looked after children', 9, true],
      [''],
      TEXT,
    );
    assert.doesNotMatch(body, /##+ (?:This|Looked)/);
    const plain = imported(TEXT, [''], ['Equality and diversity'], [''], TEXT);
    assert.doesNotMatch(plain.body, /## Equality/);
  });
});
