/** Words on a page of a PDF; places are counted in points from the top left corner. */
export interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** 12 when nothing is said. */
  readonly size?: number;
  readonly bold?: boolean;
  /** In degrees, against the clock. */
  readonly angle?: number;
}

/** A bullet that is drawn. */
export interface Drawn {
  readonly dot: true;
  readonly x: number;
  readonly y: number;
}

/** How the fonts' encoding writes what is not in Latin-1. */
const WINDOWS: Readonly<Record<string, string>> = {
  ...{ '–': '\x96', '—': '\x97', '‘': '\x91', '’': '\x92', '“': '\x93', '”': '\x94', '•': '\x95' },
};

/** A form field that is filled in, or a comment. */
export interface Filled {
  readonly on: 'field' | 'comment';
  readonly words: string;
  readonly x: number;
  readonly y: number;
}

const HEIGHT = 842;

/** The smallest PDF with these pages: letters of Latin-1, all 0.6 of their size wide, so that lines can be counted out. */
export function makePdf(pages: readonly (readonly (Placed | Drawn | Filled)[])[]): Buffer {
  const first = 5;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, at) => `${first + 2 * at} 0 R`).join(' ')}]>>`,
    ...['Courier', 'Courier-Bold'].map(
      (name) => `<</Type/Font/Subtype/Type1/BaseFont/${name}/Encoding/WinAnsiEncoding>>`,
    ),
    ...pages.flatMap((page, at) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 ${HEIGHT}]/Contents ${first + 2 * at + 1} 0 R` +
        `/Annots[${page.flatMap(annotation).join('')}]` +
        '/Resources<</Font<</F3 3 0 R/F4 4 0 R>>>>>>',
      streamOf(page.map(drawn).join('\n')),
    ]),
  ];
  let body = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = body.length;
    body += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  return Buffer.from(
    `${body}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${body.length}\n%%EOF\n`,
    'latin1',
  );
}

function streamOf(content: string): string {
  return `<</Length ${content.length}>>\nstream\n${content}\nendstream`;
}

function annotation(one: Placed | Drawn | Filled): string[] {
  if (!('on' in one)) return [];
  const place = `/Rect[${one.x} ${HEIGHT - one.y} ${one.x + 100} ${HEIGHT - one.y + 20}]`;
  return one.on === 'field'
    ? [`<</Type/Annot/Subtype/Widget/FT/Tx/T(one)${place}/V(${one.words})>>`]
    : [`<</Type/Annot/Subtype/Text${place}/Contents(${one.words})>>`];
}

function drawn(one: Placed | Drawn | Filled): string {
  if ('on' in one) return '';
  if ('dot' in one) return `${one.x} ${HEIGHT - one.y} 4 4 re f`;
  const { text, x, y, size = 12, bold = false, angle = 0 } = one;
  const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
  const words = text.replace(/[\\()]/g, '\\$&').replace(/[–—‘’“”•]/g, (char) => WINDOWS[char]!);
  const matrix = [cos, sin, -sin, cos, x, HEIGHT - y].map((number) => number.toFixed(3)).join(' ');
  return `BT /F${bold ? 4 : 3} ${size} Tf ${matrix} Tm (${words}) Tj ET`;
}

const COLUMNS = 105;
const LETTER = 4.8;
/** Where the second cell of a row stands, in columns; the others follow. */
const CELL = 89;
const LINES = 68;
const LINE_HEIGHT = 11;

/** A print as a PDF: lines are wrapped as a word processor does it, and columns stand where spaces put them. */
export function pdfOfText(text: string): Buffer {
  const pages = text.split('\f').flatMap((part) => {
    const lines = part
      .split('\n')
      .flatMap((line) =>
        /\S{3}\t/.test(line) ? [spread(line)] : wrapped(line.replaceAll('\t', '        ')),
      );
    return Array.from({ length: Math.ceil(lines.length / LINES) }, (_, page) =>
      lines.slice(page * LINES, (page + 1) * LINES),
    );
  });
  return makePdf(
    pages.map((page) =>
      page.flatMap((line, at) =>
        [...line.matchAll(/\S+(?: \S+)*/g)].flatMap((cell) => {
          const [x, y] = [40 + cell.index * LETTER, 40 + at * LINE_HEIGHT];
          const isItem = /^■(?: |$)/.test(cell[0]);
          const words = {
            text: isItem ? cell[0].slice(2) : cell[0],
            x: isItem ? x + 2 * LETTER : x,
            y,
            size: 8,
          };
          return isItem ? [{ dot: true as const, x, y: y - 1 }, words] : [words];
        }),
      ),
    ),
  );
}

/** A row with tabs, its cells in columns. */
function spread(row: string): string {
  const [name = '', ...cells] = row.split('\t');
  return `${name}  `.padEnd(CELL) + cells.map((cell) => cell.padEnd(16)).join('');
}

function wrapped(line: string): string[] {
  if (line.length <= COLUMNS) return [line];
  const at = line.lastIndexOf(' ', COLUMNS);
  return [line.slice(0, at), ...wrapped(line.slice(at + 1))];
}
