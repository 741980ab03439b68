import { readFileSync } from 'node:fs';
import { areaAround } from '../../server/src/features/areaAround';
import { completionsAt } from '../../server/src/features/completion/completion';
import { toPlainText } from '../../server/src/features/content';
import { hoverAt } from '../../server/src/features/hover/hover';
import { letterState } from '../../server/src/features/letterState';
import { outline } from '../../server/src/features/outline';
import { readLetter } from '../../server/src/letter/letter';
import { escapeHtml } from '../../server/src/render/html/escape';
import { profileOf } from '../../server/src/render/profile/profile';
import { profileSvg } from '../../server/src/render/profile/svg';
import { wrapped } from '../../server/src/render/profile/wrap';
import { checkLetter } from '../../server/src/rules/check';

const SAMPLE = 'media/sample.apa';
const WIDTH = 480;
const HEIGHT = 280;
/** How wide the words of a card may be. */
const CARD = 430;
/** A letter takes so much room, at a size of 13. */
const LETTER = 6.3;

/** The pictures of the walkthrough, by name: what the engine says of the sample letter, in the colours of the editor. */
export function walkthroughPictures(): Map<string, string> {
  const text = readFileSync(SAMPLE, 'utf8').replace(/\r\n/g, '\n');
  const letter = readLetter(text);
  const findings = checkLetter(letter);
  const pictures = {
    open: () => lines(linesFrom(text, /^# /, 12), 30),
    findings: () => {
      const finding = findings.find(({ code }) => code === 'table/section-mismatch')!;
      const row = text.split('\n').find((line) => line.includes('Staying safe') && line.startsWith('|'))!;
      return [
        ...lines([row, '', ...linesFrom(text, /^## Staying safe$/, 3)], 30),
        ...list(
          finding.fixes().map(({ title }) => title),
          120,
          0,
        ),
        ...card(wrapped(finding.message, CARD, 9), 206),
      ];
    },
    hover: () => {
      const hover = hoverAt(letter, text.indexOf('\n## Being healthy') + 5)!;
      const words = toPlainText(hover.content)
        .split('\n')
        .flatMap((line) => (line === '' ? [] : wrapped(line, CARD, 9)));
      return [...lines(linesFrom(text, /^## Being healthy$/, 1), 30), ...card(words.slice(0, 12), 44)];
    },
    outline: () => {
      const sections = outline(letter).filter(({ kind }) => kind === 'section');
      return [
        label('OUTLINE', 24, 28, 'descriptionForeground', 11, true),
        ...sections
          .slice(0, 8)
          .flatMap(({ name, detail }, i) => [
            label(shortened(name, 36), 24, 58 + 28 * i),
            label(shortened(detail, 30), 272, 58 + 28 * i, 'descriptionForeground', 12),
          ]),
      ];
    },
    verdict: () => {
      const grades = 'Self-grade: 3\n';
      const below = text.indexOf(grades) + grades.length;
      const apart = `${text.slice(0, below)}\n\n${text.slice(below)}`;
      const today = { year: 2008, month: 12, day: 1 };
      const labels = completionsAt(readLetter(apart), below + 1, { today }).map((item) => item.label);
      return [...lines(linesFrom(text, /^## Being healthy$/, 4), 30), ...list(labels.slice(0, 5), 112, 0)];
    },
    preview: () => {
      const svg = profileSvg(profileOf(letter)!).replace(/<(title|desc)\b[^>]*>.*?<\/\1>/gs, '');
      const size = /viewBox="0 0 (\d+) (\d+)"/.exec(svg)!;
      const scale = Math.min((WIDTH - 32) / Number(size[1]), (HEIGHT - 32) / Number(size[2]));
      return [
        `<g transform="translate(16 16) scale(${scale.toFixed(3)})" style="color: var(--vscode-editor-foreground, #333)">`,
        svg.replace(/ role="img" aria-labelledby="[^"]*"/, ''),
        '</g>',
      ];
    },
    final: () => {
      const { errors, warnings, toDo } = letterState(letter, findings);
      const words = `Draft · ${count(errors, 'error')}, ${count(warnings, 'warning')} · ${toDo} to do`;
      const x = WIDTH - 24 - words.length * LETTER;
      const actions = ['Mark as Final', 'Set Grade', 'Show Settings in Effect for This Letter'];
      const problems = findings
        .filter(({ severity }) => severity === 'error' || severity === 'warning')
        .map(({ at }) => {
          const line = text.slice(0, at.start).split('\n').length;
          return `${areaAround(letter, at.start)!.area.label}, line ${line}`;
        });
      return [
        ...list([...actions, ...problems], 24, 0),
        box(1, HEIGHT - 32, WIDTH - 2, 31, 'statusBar-background', 'statusBar-background'),
        label(words, x, HEIGHT - 12, 'statusBar-foreground'),
      ];
    },
    export: () => list(wordsIn('client/src/exchange/exportForms.ts', /label: l10n\.t\('([^']+)'\)/g), 40, 1),
    new: () =>
      wordsIn(
        'client/src/newLetter/askSubject.ts',
        /(?:prompt|placeHolder): l10n\.t\('((?!For example )[^']+)'/g,
      ).flatMap((question, i) => [
        box(40, 20 + 84 * i, 400, 68),
        label(question, 54, 46 + 84 * i, 'descriptionForeground'),
        label(
          [letter.header!.text('council')!, String(letter.header!.year), letter.framework.data.name][i]!,
          54,
          72 + 84 * i,
        ),
      ]),
  };
  return new Map(Object.entries(pictures).map(([name, parts]) => [`${name}.svg`, picture(parts())]));
}

function picture(parts: readonly string[]): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif">`,
    box(1, 1, WIDTH - 2, HEIGHT - 2, 'editor-background', 'editorWidget-border', 6),
    ...parts,
    '</svg>\n',
  ].join('\n');
}

/** Colours of the editor's light theme, where the picture is shown elsewhere. */
const COLOURS: Readonly<Record<string, string>> = {
  'editor-background': '#fff',
  'editor-foreground': '#333',
  'editorWidget-background': '#f3f3f3',
  'editorWidget-border': '#c8c8c8',
  'list-activeSelectionBackground': '#0060c0',
  'list-activeSelectionForeground': '#fff',
  'statusBar-background': '#007acc',
  'statusBar-foreground': '#fff',
  descriptionForeground: '#717171',
  'textLink-foreground': '#006ab1',
};

function colour(name: string): string {
  return `var(--vscode-${name}, ${COLOURS[name]!})`;
}

function box(
  x: number,
  y: number,
  width: number,
  height: number,
  fill = 'editorWidget-background',
  stroke = 'editorWidget-border',
  radius = 4,
): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${colour(fill)}" stroke="${colour(stroke)}"/>`;
}

function label(
  words: string,
  x: number,
  y: number,
  fill = 'editor-foreground',
  size = 13,
  bold = false,
): string {
  const weight = bold ? ' font-weight="bold"' : '';
  return `<text x="${Math.round(x)}" y="${y}" fill="${colour(fill)}" font-size="${size}"${weight}>${escapeHtml(words)}</text>`;
}

/** Lines of a letter. */
function lines(all: readonly string[], top: number): string[] {
  return all.flatMap((line, i) =>
    line === ''
      ? []
      : [
          line.startsWith('#')
            ? label(shortened(line, 54), 24, top + 20 * i, 'textLink-foreground', 13, true)
            : label(shortened(line, 62), 24, top + 20 * i),
        ],
  );
}

/** A list with one entry chosen. */
function list(all: readonly string[], top: number, chosen: number): string[] {
  const shown = all.map((words) => shortened(words, 54));
  return [
    box(40, top, 400, 34 * shown.length + 4),
    ...shown.flatMap((words, i) => [
      ...(i === chosen
        ? [
            box(
              42,
              top + 2 + 34 * i,
              396,
              34,
              'list-activeSelectionBackground',
              'list-activeSelectionBackground',
            ),
          ]
        : []),
      label(
        words,
        54,
        top + 24 + 34 * i,
        i === chosen ? 'list-activeSelectionForeground' : 'editor-foreground',
      ),
    ]),
  ];
}

/** What is said of a place, line by line. */
function card(words: readonly string[], top: number): string[] {
  return [
    box(16, top, WIDTH - 32, 18 * words.length + 12),
    ...words.map((line, i) => label(line, 28, top + 20 + 18 * i, 'editor-foreground', 12)),
  ];
}

function linesFrom(text: string, first: RegExp, count: number): string[] {
  const all = text.split('\n');
  const from = all.findIndex((line) => first.test(line));
  return all.slice(from, from + count);
}

/** The words that the extension's source has in a certain place. */
function wordsIn(file: string, pattern: RegExp): string[] {
  return [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, words]) => words!);
}

function count(number: number, word: string): string {
  return number === 1 ? `1 ${word}` : `${number} ${word}s`;
}

function shortened(words: string, most: number): string {
  return words.length > most ? `${words.slice(0, most - 1).trimEnd()}…` : words;
}
