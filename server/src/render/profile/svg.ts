import { escapeHtml } from '../html/escape';
import type { Profile, ProfileArea } from './profile';
import { beforeWords, description, differenceWords, titleWords } from './words';
import { fits, wrapped } from './wrap';

/*
 * A picture of the grades: names, scale, words. It has one colour, that of the text around it, and tells grades apart by
 * their shape, so that it can be read in any theme, by anyone and on any printer.
 */

/** How wide the picture is, and where the scale and the words stand, in units. */
interface Layout {
  readonly width: number;
  readonly scale: { readonly from: number; readonly to: number };
  /** The words beside the scale; where there is no room for that, all stand below one another. */
  readonly words?: number;
  /** For style sheets, and before the ids. */
  readonly name: string;
}

const WIDE: Layout = { width: 644, scale: { from: 206, to: 500 }, words: 512, name: 'profile' };
const NARROW: Layout = { width: 224, scale: { from: 0, to: 224 }, name: 'profile-narrow' };

const LINE = 16;
const HEAD = 46;
const DISC = 6;
const RING = 10;
/** Half of a diamond's width: it holds a ring. */
const DIAMOND = 16;

interface Part {
  readonly svg: string;
  readonly height: number;
}

/** The picture as SVG, with its words as a text alternative. */
export function profileSvg(profile: Profile, layout = WIDE): string {
  const { width, name } = layout;
  const rows: string[] = [];
  let y = HEAD;
  for (const area of profile.areas) {
    const row =
      layout.words === undefined ? stackedRow(area, profile, y, layout) : areaRow(area, profile, y, layout);
    rows.push(row.svg);
    y += row.height;
  }
  const key = legend(profile, y + 24, layout);
  return [
    `<svg class="${name}" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${key.bottom}" width="${width}" height="${key.bottom}" role="img" aria-labelledby="${name}-title ${name}-description" fill="currentColor" font-size="13">`,
    `<title id="${name}-title">${escapeHtml(titleWords(profile))}</title>`,
    `<desc id="${name}-description">${escapeHtml(description(profile))}</desc>`,
    ...scaleHead(profile, y, layout),
    ...rows,
    key.svg,
    '</svg>',
  ].join('\n');
}

/** The picture twice, for a style sheet to choose from: `svg.profile`, and `svg.profile-narrow` for little room. */
export function profilePictures(profile: Profile): string {
  return [WIDE, NARROW].map((layout) => profileSvg(profile, layout)).join('\n');
}

/** The grades above, and a thin line down from each. */
function scaleHead({ scale }: Profile, bottom: number, { scale: { from, to }, words }: Layout): string[] {
  const width = (to - from) / scale.length;
  // Where a word is too long for its place, only the numbers stand there; the words are in the text alternative.
  const withLabels = scale.every(({ label }) => fits(label, width));
  return scale.map(({ value, label }, place) => {
    const x = xOf(place, scale.length, { from, to });
    return (
      line(x, HEAD - 6, x, words === undefined ? HEAD : bottom - 4) +
      text(x, withLabels ? 16 : 30, String(value), 'middle', true) +
      (withLabels ? text(x, 33, label, 'middle') : '')
    );
  });
}

/** Name, scale and words beside one another. */
function areaRow(area: ProfileArea, profile: Profile, top: number, layout: Layout): Part {
  const names = wrapped(area.name, layout.scale.from - 8, 3);
  const words = differenceWords(area, profile);
  const height = Math.max(2, names.length, words.length) * LINE + 10;
  const middle = top + height / 2;
  const centred = (all: readonly string[]): number => middle + 4.5 - ((all.length - 1) / 2) * LINE;
  const svg = [
    line(0, top, layout.width, top),
    lines(names, 0, centred(names)),
    marks(area, profile.scale.length, middle, layout),
    lines(words, layout.words!, centred(words)),
  ].join('');
  return { svg, height };
}

/** The same below one another. The grade is said as well: the scale's numbers may be out of sight. */
function stackedRow(area: ProfileArea, profile: Profile, top: number, layout: Layout): Part {
  const { grade } = area;
  const { scale } = profile;
  const names = wrapped(area.name, layout.width, 3);
  const words = [
    ...(grade === undefined ? [] : [`grade ${scale[grade]!.value} (${scale[grade]!.label})`]),
    ...differenceWords(area, profile),
  ].flatMap((one) => wrapped(one, layout.width, 2));
  const middle = top + 8 + names.length * LINE + DIAMOND + 4;
  const below = middle + DIAMOND + LINE;
  const ticks = scale.map((_, place) => {
    const x = xOf(place, scale.length, layout.scale);
    return line(x, middle - DIAMOND, x, middle + DIAMOND);
  });
  const svg = [
    line(0, top, layout.width, top),
    lines(names, 0, top + 20),
    ...ticks,
    marks(area, scale.length, middle, layout),
    lines(words, 0, below),
  ].join('');
  return { svg, height: below + (words.length - 1) * LINE + 12 - top };
}

/** Last year's grade as a diamond, the grade as a disc, the council's own as a ring; lines lead from the grade away. */
function marks(
  { grade, selfGrade, before }: ProfileArea,
  count: number,
  y: number,
  { scale }: Layout,
): string {
  const at = (place: number): number => xOf(place, count, scale);
  const out: string[] = [];
  if (grade !== undefined && before !== undefined && before !== grade)
    out.push(
      path(
        `M${at(before) + Math.sign(grade - before) * DIAMOND} ${y}H${at(grade)}`,
        'stroke-width="1.5" stroke-dasharray="2 4"',
      ),
    );
  if (grade !== undefined && selfGrade !== undefined && selfGrade !== grade)
    out.push(arrow(at(grade), at(selfGrade), y));
  if (before !== undefined) out.push(diamond(at(before), y));
  if (selfGrade !== undefined) out.push(ring(at(selfGrade), y));
  if (grade !== undefined) out.push(disc(at(grade), y));
  return out.join('');
}

/** What the marks mean, beside one another or in lines. */
function legend(profile: Profile, top: number, { words }: Layout): { svg: string; bottom: number } {
  const entries: (readonly [mark: (x: number, y: number) => string, words: string])[] = [
    [disc, 'grade'],
    ...(profile.areas.some(({ selfGrade }) => selfGrade !== undefined)
      ? [[ring, 'the council’s own grade'] as const]
      : []),
    ...(profile.before === undefined ? [] : [[diamond, `grade in ${beforeWords(profile)}`] as const]),
  ];
  let [x, y] = [DIAMOND, top];
  const svg = entries.map(([mark, meaning], at) => {
    if (words === undefined) y = top + at * 2.25 * LINE;
    const entry = mark(x, y) + text(x + 26, y + 4.5, meaning, 'start');
    if (words !== undefined) x += 68 + meaning.length * 6.6;
    return entry;
  });
  return { svg: svg.join(''), bottom: y + 20 };
}

function xOf(place: number, count: number, { from, to }: Layout['scale']): number {
  return round(from + ((to - from) / count) * (place + 0.5));
}

function disc(x: number, y: number): string {
  return `<circle cx="${x}" cy="${y}" r="${DISC}"/>`;
}

function ring(x: number, y: number): string {
  return `<circle cx="${x}" cy="${y}" r="${RING}" fill="none" stroke="currentColor" stroke-width="2"/>`;
}

function diamond(x: number, y: number): string {
  return path(
    `M${x - DIAMOND} ${y}L${x} ${y - DIAMOND}L${x + DIAMOND} ${y}L${x} ${y + DIAMOND}Z`,
    'stroke-width="1.5"',
  );
}

/** From the grade to the edge of the council's own. */
function arrow(from: number, to: number, y: number): string {
  const way = Math.sign(to - from);
  const tip = to - way * (RING + 2);
  const back = tip - way * 7;
  return path(`M${from} ${y}H${tip}M${back} ${y - 5}L${tip} ${y}L${back} ${y + 5}`, 'stroke-width="2"');
}

function path(d: string, attributes: string): string {
  return `<path d="${d}" fill="none" stroke="currentColor" ${attributes}/>`;
}

/** Lines of words, the first on `y`. */
function lines(all: readonly string[], x: number, y: number): string {
  return all.map((words, at) => text(x, y + at * LINE, words, 'start')).join('');
}

function line(x1: number, y1: number, x2: number, y2: number): string {
  return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="currentColor" stroke-opacity="0.3"/>`;
}

function text(x: number, y: number, words: string, anchor: 'start' | 'middle', bold = false): string {
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}"${bold ? ' font-weight="bold"' : ''}>${escapeHtml(words)}</text>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
