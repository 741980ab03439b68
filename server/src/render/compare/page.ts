import { escapeHtml } from '../html/escape';
import { PAGE_END, pageBegin } from '../html/frame';
import { clean, oneLine } from '../safe';
import type { LetterParts } from './parts';

/** Two letters side by side, in words. */
interface ComparedLetters {
  readonly title: string;
  readonly a: ComparedSide;
  readonly b: ComparedSide;
  /** The areas that both have, in order. */
  readonly areas: readonly ComparedArea[];
  /** The picture of the second letter's grades beside those of the first, as SVG. */
  readonly picture?: string;
  /** What could not be compared, in sentences. */
  readonly notes: readonly string[];
}

interface ComparedSide {
  /** "Northmere Council 2007" */
  readonly name: string;
  /** What columns about it are called: "2007", or "A". */
  readonly short: string;
  readonly file: string;
  /** Where a link to the letter leads. */
  readonly href: string;
  readonly parts: LetterParts;
}

interface ComparedArea {
  readonly id: string;
  readonly name: string;
  readonly change: string;
  /** Is the change one for the better, or for the worse? */
  readonly way?: 'better' | 'worse' | 'same';
  readonly a: ComparedCells;
  readonly b: ComparedCells;
}

interface ComparedCells {
  readonly grade: string;
  readonly selfGrade: string;
  readonly verdict: string;
  readonly points: string;
  readonly findings: string;
}

const STYLE = `body { max-width: 76rem; }
nav p { margin: 0; }
nav { margin-bottom: 2em; }
.scroll { overflow-x: auto; margin-bottom: 1em; }
td.better, td.worse { font-weight: bold; }
.scroll table { font-size: 0.9rem; }
th, td { padding: 0.3em 0.55em; }
thead th { min-width: 0; }
thead th:first-child { min-width: 9rem; }
svg.profile { display: block; width: 100%; height: auto; max-width: 45rem; margin: 1em 0; }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: 2rem; }
.sides > div { min-width: 0; }
.sides > div > :first-child { margin-top: 0; }
.side { color: var(--quiet); border-bottom: 1px solid var(--line); }
.nothing { color: var(--quiet); font-style: italic; }
a:focus-visible, .scroll:focus-visible { outline: 2px solid currentColor; outline-offset: 2px; }`;

/** The differences of the grades on top, and below them the two letters side by side, area by area. */
export async function comparePage(compared: ComparedLetters): Promise<string> {
  const { title, a, b, areas, picture, notes } = compared;
  const known = new Set(areas.map(({ id }) => id));
  const rest = ({ parts }: ComparedSide): string =>
    [...parts.areas]
      .flatMap(([id, html]) => (known.has(id) ? [] : [html]))
      .concat(parts.others)
      .join('\n');
  const pairs: [heading: string, of: (parts: ComparedSide) => string | undefined][] = [
    ['The opening', ({ parts }) => parts.opening],
    ...areas.map(({ id, name }): (typeof pairs)[number] => [name, ({ parts }) => parts.areas.get(id)]),
    ['Other sections', rest],
    ['The end', ({ parts }) => parts.closing],
  ];
  const begin = await pageBegin({ lang: 'en-GB', title: words(title), style: STYLE });
  return [
    `${begin}<header>\n<h1>${text(title)}</h1>`,
    `<nav aria-label="The two letters">\n${link(a)}\n${link(b)}\n</nav>\n</header>`,
    '<main>',
    '<h2 id="grades">Grades</h2>',
    ...notes.map((note) => `<p>${text(note)}</p>`),
    ...(areas.length > 0 ? [gradeTable(compared)] : []),
    ...(picture === undefined ? [] : [picture]),
    ...pairs.flatMap(([heading, of]) => {
      const [left, right] = [of(a), of(b)];
      if (!left && !right) return [];
      return [
        `<section>\n<h2>${text(heading)}</h2>`,
        `<div class="sides">\n${side(a, left)}\n${side(b, right)}\n</div>\n</section>`,
      ];
    }),
    `</main>\n${PAGE_END}`,
  ].join('\n');
}

function link({ name, short, file, href }: ComparedSide): string {
  return `<p>${text(short)}: <a href="${escapeHtml(href)}">${text(name)}</a> (${text(file)})</p>`;
}

function gradeTable({ a, b, areas }: ComparedLetters): string {
  const columns: [string, keyof ComparedCells][] = [
    ['Own grade', 'selfGrade'],
    ['Self-assessment', 'verdict'],
    ['Points', 'points'],
    ['Findings', 'findings'],
  ];
  // A column that says nothing of either letter is left out.
  const shown = columns.filter(([, key]) => areas.some((area) => area.a[key] !== '' || area.b[key] !== ''));
  const heads = [
    'Area',
    `Grade ${a.short}`,
    `Grade ${b.short}`,
    'Change',
    ...shown.flatMap(([name]) => [`${name} ${a.short}`, `${name} ${b.short}`]),
  ];
  const rows = areas.map(({ name, change, way = 'same', a: first, b: second }) => {
    const cells = [
      `<th scope="row">${text(name)}</th>`,
      `<td>${text(first.grade)}</td><td>${text(second.grade)}</td>`,
      `<td class="${way}">${text(change)}</td>`,
      ...shown.map(([, key]) => `<td>${text(first[key])}</td><td>${text(second[key])}</td>`),
    ];
    return `<tr>${cells.join('')}</tr>`;
  });
  return [
    `<div class="scroll" tabindex="0" role="region" aria-labelledby="grades"><table>`,
    `<thead><tr>${heads.map((head) => `<th scope="col">${text(head)}</th>`).join('')}</tr></thead>`,
    `<tbody>\n${rows.join('\n')}\n</tbody>\n</table></div>`,
    ...(shown.some(([, key]) => key === 'points')
      ? ['<p>Points: “+3 -2” is three strengths and two weaknesses.</p>']
      : []),
  ].join('\n');
}

function side({ name, parts: { lang } }: ComparedSide, html: string | undefined): string {
  const shown = html ? `<div lang="${escapeHtml(lang)}">${html}</div>` : '<p class="nothing">Nothing.</p>';
  return `<div>\n<p class="side">${text(name)}</p>\n${shown}\n</div>`;
}

function text(given: string): string {
  return escapeHtml(words(given));
}

function words(given: string): string {
  return oneLine(clean(given));
}
