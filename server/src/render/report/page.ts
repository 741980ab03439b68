import { escapeHtml } from '../html/escape';
import { PAGE_END, pageBegin } from '../html/frame';
import { picturesOf, type GradeCounts } from './pictures';
import { REPORT_SCRIPT } from './script';
import { REPORT_STYLE } from './style';
import { shown } from './words';

/** What stands above the letters of a report. */
export interface ReportHead {
  /** "Letters of 2008", or the folder. */
  readonly title: string;
  /** "17 December 2008" */
  readonly date: string;
  readonly letters: number;
  readonly sums: readonly { readonly name: string; readonly count: number }[];
  readonly grades: readonly GradeCounts[];
  readonly years: readonly number[];
  readonly frameworks: readonly { readonly id: string; readonly name: string }[];
  readonly areas: readonly ReportArea[];
  /** What could not be read, in sentences. */
  readonly problems: readonly string[];
}

export interface ReportArea {
  readonly id: string;
  readonly name: string;
}

/** A letter of a report. */
export interface LetterLine {
  readonly council?: string;
  readonly year?: number;
  /** The id. */
  readonly framework: string;
  readonly status: 'draft' | 'final';
  readonly grades: ReadonlyMap<string, { readonly value?: number; readonly own?: number }>;
  /** Steps better than the year before, by area. */
  readonly changes: ReadonlyMap<string, number>;
  readonly errors: number;
  readonly warnings: number;
  readonly toDo: number;
  readonly file: string;
  /** Where a link to the letter leads. */
  readonly href: string;
}

/** So many letters are shown at once; the others when they are wanted. */
export const SHOWN_AT_ONCE = 200;

/** The page up to its first letter. */
export async function reportBegin(head: ReportHead): Promise<string> {
  const { title, date, letters, sums, grades, years, frameworks, areas, problems } = head;
  const begin = await pageBegin({ lang: 'en-GB', title, style: REPORT_STYLE, script: REPORT_SCRIPT });
  return [
    `${begin}<header>\n<h1>${shown(title)}</h1>\n<p>As of ${shown(date)}.</p>\n</header>\n<main>`,
    ...(problems.length > 0
      ? [`<h2>Not read</h2>\n<ul>${problems.map((one) => `<li>${shown(one)}</li>`).join('\n')}</ul>`]
      : []),
    '<h2>Sums</h2>',
    `<ul class="sums">${sums.map(({ name, count }) => `<li><b>${count.toLocaleString('en-GB')}</b>${name}</li>`).join('\n')}</ul>`,
    ...(grades.length > 0 ? ['<h2>Grades by area and year</h2>', ...grades.map(picturesOf)] : []),
    '<h2 id="letters">Letters</h2>',
    '<div id="filters" hidden>',
    choice('year', 'Year', [...years].map(String), 'All years'),
    choice(
      'framework',
      'Framework',
      frameworks.map(({ id, name }) => [id, name] as const),
      'All frameworks',
    ),
    choice(
      'status',
      'Status',
      [['draft', 'Draft'] as const, ['final', 'Final'] as const],
      'Drafts and final',
    ),
    '<div><label for="council">Council</label><input id="council" type="search"></div>',
    '<div><button type="button" id="csv">Save as CSV</button></div>',
    '</div>',
    `<p id="shown" role="status">${letters} ${letters === 1 ? 'letter' : 'letters'}</p>`,
    '<p>“+1” is one grade up on the year before, “−1” one grade down. “own 3” is the council’s own grade, where it is different.</p>',
    tableBegin(areas, letters),
    '',
  ].join('\n');
}

/** The rows of the letters from the `from`th on, 0-based, and what ends one table and begins the next. */
export function reportRows(
  lines: readonly LetterLine[],
  from: number,
  { areas, letters }: Pick<ReportHead, 'areas' | 'letters'>,
): string {
  return lines
    .map((line, at) => {
      const index = from + at;
      const isNext = index > 0 && index % SHOWN_AT_ONCE === 0;
      return (isNext ? nextTable(index, areas, letters) : '') + rowHtml(line, areas);
    })
    .join('');
}

/** What stands after the last letter. */
export function reportEnd(letters: number): string {
  const isOpen = letters > SHOWN_AT_ONCE;
  return `${TABLE_END}${isOpen ? '</details></noscript>\n' : ''}<p><button type="button" id="more" hidden>Show more</button></p>\n</main>\n<script>${REPORT_SCRIPT}</script>\n${PAGE_END}`;
}

const TABLE_END = '</tbody></table></div>\n';

/** Text where scripts run, and rows to be opened where none does. */
function nextTable(index: number, areas: readonly ReportArea[], letters: number): string {
  const isFirst = index === SHOWN_AT_ONCE;
  const to = Math.min(index + SHOWN_AT_ONCE, letters);
  return `${TABLE_END}${isFirst ? '' : '</details></noscript>\n'}<noscript><details><summary>Letters ${index + 1} to ${to}</summary>${tableBegin(areas, letters)}`;
}

function tableBegin(areas: readonly ReportArea[], letters: number): string {
  const heads = [
    ...['Council', 'Year', 'Framework', 'Status'].map((name) => `<th scope="col">${name}</th>`),
    ...areas.map(({ name }) => `<th scope="col" class="g">${shown(name)}</th>`),
    ...['Errors', 'Warnings', 'To do'].map((name) => `<th scope="col">${name}</th>`),
  ];
  return `<div class="scroll" tabindex="0" role="region" aria-label="Letters"><table class="letters"><thead><tr>${heads.join('')}</tr></thead>\n<tbody data-total="${letters}">\n`;
}

function rowHtml(line: LetterLine, areas: readonly ReportArea[]): string {
  const { council, year, framework, status, file, href, errors, warnings, toDo } = line;
  const cells = areas.map(({ id }) => gradeCell(line, id)).join('');
  const counts = [errors, warnings, toDo].map(countCell).join('');
  const name = council === undefined ? file : council;
  return `<tr data-y="${year ?? ''}" data-f="${shown(framework)}" data-s="${status}"><th scope="row"><a href="${escapeHtml(href)}">${shown(name)}</a></th><td>${year ?? ''}</td><td>${shown(framework)}</td><td>${status === 'final' ? 'Final' : 'Draft'}</td>${cells}${counts}</tr>\n`;
}

function gradeCell({ grades, changes }: LetterLine, area: string): string {
  const { value, own } = grades.get(area) ?? {};
  const change = changes.get(area);
  const parts = [
    String(value ?? ''),
    ...(change ? [`<small class="c">${change > 0 ? '+' : '−'}${Math.abs(change)}</small>`] : []),
    ...(own !== undefined && own !== value ? [`<small class="o">own ${own}</small>`] : []),
  ];
  return `<td class="g">${parts.join(' ').trim()}</td>`;
}

function countCell(count: number): string {
  return count === 0 ? '<td class="n">0</td>' : `<td class="n some">${count}</td>`;
}

function choice(
  id: string,
  label: string,
  options: readonly (string | readonly [value: string, name: string])[],
  all: string,
): string {
  const written = options.map((option) => {
    const [value, name] = typeof option === 'string' ? [option, option] : option;
    return `<option value="${shown(value)}">${shown(name)}</option>`;
  });
  return `<div><label for="${id}">${label}</label><select id="${id}"><option value="">${all}</option>${written.join('')}</select></div>`;
}
