import { shown } from './words';

/** How many letters of a year have given which grade, by area. */
export interface GradeCounts {
  /** The worst first. */
  readonly scale: readonly { readonly value: number; readonly label: string }[];
  readonly areas: readonly {
    readonly name: string;
    /** In the order of the years; a year that is not known is undefined. */
    readonly years: readonly { readonly year?: number; readonly counts: readonly number[] }[];
  }[];
}

/** A picture has no more years than these, the latest; the table has all. */
const MOST_YEARS = 12;
const [LABEL, WIDTH, ROW, BAR] = [44, 400, 24, 18];
/** The styles have so many shades, the darkest for the worst grade. */
const SHADES = 4;

/** A bar for each year, in the shares of the grades; the same numbers in a table below. */
export function picturesOf({ scale, areas }: GradeCounts): string {
  const heads = ['Area', 'Year', ...scale.map(({ value, label }) => `${value} (${label})`), 'All'];
  const rows = areas.flatMap(({ name, years }) =>
    years.map(({ year, counts }) => {
      const numbers = [...counts, sum(counts)].map((count) => `<td class="n">${count}</td>`).join('');
      return `<tr><th scope="row">${shown(name)}</th><td>${year ?? '–'}</td>${numbers}</tr>`;
    }),
  );
  const key = scale.map(
    ({ value, label }, place) =>
      `<li><svg viewBox="0 0 28 22" aria-hidden="true"><rect x="1" y="1" width="26" height="20" class="${shade(place, scale.length)}"/></svg>${value} (${shown(label)})</li>`,
  );
  return [
    `<ul class="key">${key.join('')}</ul>`,
    `<div class="pictures">`,
    ...areas.map(
      (area) => `<figure><figcaption>${shown(area.name)}</figcaption>\n${picture(area, scale)}</figure>`,
    ),
    '</div>',
    '<details><summary>The numbers as a table</summary>',
    `<table><thead><tr>${heads.map((head) => `<th scope="col">${shown(head)}</th>`).join('')}</tr></thead>`,
    `<tbody>\n${rows.join('\n')}\n</tbody></table></details>`,
  ].join('\n');
}

function picture({ name, years }: GradeCounts['areas'][number], scale: GradeCounts['scale']): string {
  const latest = years.slice(-MOST_YEARS);
  const height = latest.length * ROW;
  const words = latest.map(
    ({ year, counts }) =>
      `${year ?? 'no year'}: ${counts.map((count, place) => `${count} ${scale[place]!.label}`).join(', ')}`,
  );
  const bars = latest.map(({ year, counts }, at) => bar(year, counts, at * ROW));
  return `<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${shown(`${name}. ${words.join('; ')}`)}">\n${bars.join('\n')}\n</svg>`;
}

function bar(year: number | undefined, counts: readonly number[], top: number): string {
  const all = sum(counts);
  let x = LABEL;
  const parts = counts.map((count, place) => {
    const width = ((WIDTH - LABEL - 1) * count) / all;
    const at = x;
    x += width;
    if (count === 0) return '';
    const label = String(count);
    const fits = width >= label.length * 8 + 6;
    const ink = place < counts.length / 2 ? 'light' : 'dark';
    return (
      `<rect x="${round(at)}" y="${top + 2}" width="${round(width)}" height="${BAR}" class="${shade(place, counts.length)}"/>` +
      (fits
        ? `<text x="${round(at + width / 2)}" y="${top + 16}" text-anchor="middle" class="${ink}">${label}</text>`
        : '')
    );
  });
  return `<text x="0" y="${top + 16}">${year ?? '–'}</text>${parts.join('')}`;
}

function shade(place: number, count: number): string {
  return `g${count < 2 ? 0 : Math.round((place * (SHADES - 1)) / (count - 1))}`;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
