import assert from 'node:assert/strict';
import { printPages } from '../../../server/src/import/pdf/printPages';
import type { Dot, PdfPage, PagePiece } from '../../../server/src/import/pdf/page';

type Drawn = Partial<PagePiece> & Pick<PagePiece, 'text' | 'x' | 'y'>;

/** A page on which letters are half as wide as the type is high. */
function page(pieces: readonly Drawn[], dots: readonly Dot[] = []): PdfPage {
  return {
    width: 600,
    dots,
    attached: [],
    pieces: pieces.map(({ size = 10, bold = false, turned = false, shown = 'whole', ...piece }) => ({
      width: piece.text.length * size * 0.5,
      ...piece,
      size,
      bold,
      turned,
      shown,
    })),
  };
}

/** What is drawn is read as these lines. */
function reads(pages: readonly PdfPage[], ...lines: readonly string[]): void {
  assert.deepEqual(
    printPages(pages).flatMap((one) => one.map(({ text }) => text)),
    lines,
  );
}

const prose = (x: number, words: string, count: number, y = 100): Drawn[] =>
  Array.from({ length: count }, (_, at) => ({
    text: `${words} ${at} and so on, and so on, and`,
    x,
    y: y + at * 12,
  }));

describe('the lines of a PDF', () => {
  it('stand in reading order, whatever the order they are drawn in', () =>
    reads(
      [
        page([
          { text: 'below.', x: 82, y: 112 },
          { text: 'Stands', x: 50, y: 112 },
          { text: 'above', x: 50, y: 100 },
        ]),
      ],
      'above',
      'Stands below.',
    ));

  it('keep small type that stands higher on their line, and raised figures apart', () =>
    reads(
      [
        page([
          { text: 'The 4', x: 50, y: 100 },
          { text: 'th', x: 75, y: 96, size: 6 },
          { text: 'of 10', x: 84, y: 100 },
          { text: '3', x: 109, y: 96, size: 6 },
        ]),
      ],
      'The 4th of 10³',
    ));

  it('close up letters that stand apart, and read words drawn twice once, in bold', () => {
    const [lines] = printPages([
      page([
        { text: 'G r a d e', x: 50, y: 100 },
        { text: 'Being healthy', x: 50, y: 130 },
        { text: 'Being healthy', x: 50.4, y: 130 },
      ]),
    ]);
    assert.deepEqual(
      lines!.map(({ text, bold }) => [text, bold]),
      [
        ['Grade', false],
        ['', undefined],
        ['Being healthy', true],
      ],
    );
  });

  it('have bullets, drawn or written', () =>
    reads(
      [
        page(
          [
            { text: '•', x: 50, y: 100 },
            { text: 'Visits are frequent.', x: 68, y: 100 },
            { text: 'Carers stay.', x: 68, y: 112 },
            { text: '\uF0B7', x: 50, y: 124 },
            { text: 'Homes are good.', x: 68, y: 124 },
            { text: '(a)', x: 50, y: 136 },
            { text: 'Staff are trained.', x: 80, y: 136 },
          ],
          [{ x: 52, y: 108 }],
        ),
      ],
      '• Visits are frequent.',
      '• Carers stay.',
      '\uF0B7 Homes are good.',
      '(a) Staff are trained.',
    ));

  it('hold the cells of a row in columns, also where the longest comes near', () => {
    const long = 'Capacity to improve, including management';
    reads(
      [
        page([
          { text: 'Being healthy', x: 50, y: 100 },
          { text: '2', x: 262, y: 100 },
          { text: long, x: 50, y: 118 },
          { text: '3', x: 262, y: 118 },
        ]),
      ],
      'Being healthy                             2',
      '',
      `${long}  3`,
    );
  });

  it('put the lines of a cell together, with the grade on the first of them or between', () => {
    const rows = (grade: number): Drawn[] => [
      { text: 'Being healthy', x: 50, y: 100 },
      { text: '2', x: 400, y: 100 },
      { text: 'Capacity to improve, including', x: 50, y: 124 },
      { text: '3', x: 400, y: grade },
      { text: 'the management of services', x: 50, y: 136 },
      { text: 'Staying safe', x: 50, y: 160 },
      { text: '4', x: 400, y: 160 },
    ];
    for (const grade of [124, 130]) {
      const [lines] = printPages([page(rows(grade))]);
      assert.match(
        lines!.map(({ text }) => text).join('\n'),
        /^Capacity to improve, including the management of services {2,}3$/m,
      );
    }
  });

  it('go down one column of prose, then down the other', () => {
    const columns = page([
      { text: 'A heading across the whole of the page, from the left edge to the right one', x: 50, y: 80 },
      ...prose(50, 'left', 6),
      ...prose(330, 'right', 6),
    ]);
    const texts = printPages([columns])[0]!.map(({ text }) => text.split(' ', 2).join(' '));
    assert.deepEqual(
      texts.filter((text) => text !== ''),
      [
        'A heading',
        ...[0, 1, 2, 3, 4, 5].map((n) => `left ${n}`),
        ...[0, 1, 2, 3, 4, 5].map((n) => `right ${n}`),
      ],
    );
  });

  it('have a blank line where somebody ended a line, but not in an address', () =>
    reads(
      [
        page([
          { text: 'Ms A Rowan', x: 50, y: 100 },
          { text: 'Northmere Council', x: 50, y: 112 },
          { text: 'Dear Ms Rowan', x: 50, y: 148 },
          { text: 'Here is a line of prose that goes on to the right edge of', x: 50, y: 172 },
          { text: 'the page.', x: 50, y: 184 },
          { text: 'Another paragraph.', x: 50, y: 196 },
        ]),
      ],
      'Ms A Rowan',
      'Northmere Council',
      '',
      'Dear Ms Rowan',
      '',
      'Here is a line of prose that goes on to the right edge of',
      'the page.',
      '',
      'Another paragraph.',
    ));

  it('are counted for each page, and take no longer for each when there are many', () => {
    const many = page(
      Array.from({ length: 30_000 }, (_, at) => ({
        text: 'a',
        x: (at % 50) * 11,
        y: Math.floor(at / 50) * 3,
      })),
    );
    const [first, second] = printPages([many, page([{ text: 'b', x: 1, y: 1 }])]);
    assert.ok(first!.length > 100);
    assert.deepEqual([second![0]!.page, second![0]!.line], [2, 1]);
  });
});
