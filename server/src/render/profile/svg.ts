import { escapeHtml } from '../html/escape';
import type { Profile, ProfileArea } from './profile';
import { beforeWords, description, differenceWords, titleWords } from './words';
import { fits, wrapped } from './wrap';

/*
 * A picture of the grades, `WIDTH` units wide: names, scale, words. It has one colour, that of the text around it, and
 * tells grades apart by their shape, so that it can be read in any theme, by anyone and on any printer.
 */
const WIDTH = 644;
const SCALE = { from: 206, to: 500 };
const WORDS = 512;
const LINE = 16;
const HEAD = 46;
const DISC = 6;
const RING = 10;
/** Half of a diamond's width: it holds a ring. */
const DIAMOND = 16;

/** The picture as SVG, with its words as a text alternative. */
export function profileSvg(profile: Profile): string {
  const rows: string[] = [];
  let y = HEAD;
  for (const area of profile.areas) {
    const row = areaRow(area, profile, y);
    rows.push(row.svg);
    y += row.height;
  }
  const height = y + 44;
  return [
    `<svg class="profile" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="profile-title profile-description" fill="currentColor" font-size="13">`,
    `<title id="profile-title">${escapeHtml(titleWords(profile))}</title>`,
    `<desc id="profile-description">${escapeHtml(description(profile))}</desc>`,
    ...scaleHead(profile, y),
    ...rows,
    legend(profile, y + 24),
    '</svg>',
  ].join('\n');
}

/** The grades above, and a thin line down from each. */
function scaleHead({ scale }: Profile, bottom: number): string[] {
  const width = (SCALE.to - SCALE.from) / scale.length;
  // Where a word is too long for its place, only the numbers stand there; the words are in the text alternative.
  const withLabels = scale.every(({ label }) => fits(label, width));
  return scale.map(({ value, label }, place) => {
    const x = xOf(place, scale.length);
    return (
      `<line x1="${x}" y1="${HEAD - 6}" x2="${x}" y2="${bottom - 4}" stroke="currentColor" stroke-opacity="0.3"/>` +
      text(x, withLabels ? 16 : 30, String(value), 'middle', true) +
      (withLabels ? text(x, 33, label, 'middle') : '')
    );
  });
}

function areaRow(area: ProfileArea, profile: Profile, top: number): { svg: string; height: number } {
  const names = wrapped(area.name, SCALE.from - 8, 3);
  const words = differenceWords(area, profile);
  const height = Math.max(2, names.length, words.length) * LINE + 10;
  const middle = top + height / 2;
  const lines = (all: readonly string[], x: number): string =>
    all.map((line, at) => text(x, middle + 4.5 + (at - (all.length - 1) / 2) * LINE, line, 'start')).join('');
  const svg = [
    `<line x1="0" y1="${top}" x2="${WIDTH}" y2="${top}" stroke="currentColor" stroke-opacity="0.3"/>`,
    lines(names, 0),
    marks(area, profile.scale.length, middle),
    lines(words, WORDS),
  ].join('');
  return { svg, height };
}

/** Last year's grade as a diamond, the grade as a disc, the council's own as a ring; lines lead from the grade away. */
function marks({ grade, selfGrade, before }: ProfileArea, count: number, y: number): string {
  const at = (place: number): number => xOf(place, count);
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

function legend(profile: Profile, y: number): string {
  const entries: (readonly [mark: (x: number) => string, words: string])[] = [
    [(x) => disc(x, y), 'grade'],
    ...(profile.areas.some(({ selfGrade }) => selfGrade !== undefined)
      ? [[(x: number) => ring(x, y), 'the council’s own grade'] as const]
      : []),
    ...(profile.before === undefined
      ? []
      : [[(x: number) => diamond(x, y), `grade in ${beforeWords(profile)}`] as const]),
  ];
  let x = DIAMOND;
  return entries
    .map(([mark, words]) => {
      const svg = mark(x) + text(x + 26, y + 4.5, words, 'start');
      x += 68 + words.length * 6.6;
      return svg;
    })
    .join('');
}

function xOf(place: number, count: number): number {
  const width = (SCALE.to - SCALE.from) / count;
  return round(SCALE.from + width * (place + 0.5));
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

function text(x: number, y: number, words: string, anchor: 'start' | 'middle', bold = false): string {
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}"${bold ? ' font-weight="bold"' : ''}>${escapeHtml(words)}</text>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
