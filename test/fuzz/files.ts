import { readFileSync } from 'node:fs';
import { letterLines } from '../import/letterLines';
import { makePdf } from '../support/makePdf';
import { SPACES, wordDocument } from '../support/wordLetter';
import type { Random } from './random';
import { arbitraryText, examples, letters, mutated, piece } from './texts';

/** A file that the seed makes, with words of which none may be lost; none are known of a file that is damaged. */
export interface MadeFile {
  readonly bytes: Uint8Array;
  readonly words: readonly string[];
}

const prints = [...examples].flatMap(([name, text]) => (name.endsWith('.txt') ? [text] : []));

/** A few lines of something. */
export function shortText(random: Random): string {
  if (random.chance(0.2)) return arbitraryText(random, 12);
  const lines = random.pick(letters).split('\n');
  const from = random.upTo(lines.length - 1);
  let text = lines.slice(from, from + 1 + random.upTo(8)).join('\n');
  for (let left = random.upTo(3); left > 0; left--) text = mutated(text, random);
  return text;
}

/** A few lines of a print. */
export function shortPrint(random: Random): string {
  const lines = Array.from({ length: random.upTo(12) }, () =>
    random.chance(0.8) ? random.pick(letterLines) : piece(random),
  );
  return lines.map((line) => line + random.pick(['\n', '\n', '\n', '\r\n', '\r', '\f', '\n\n'])).join('');
}

/** A whole print, with a few things done to it. */
export function longPrint(random: Random): string {
  let text = random.pick(prints);
  for (let left = 1 + random.upTo(4); left > 0; left--) text = mutated(text, random);
  return text;
}

/** The file, sometimes cut off and with bytes of it changed. */
function perhapsDamaged(bytes: Buffer, words: readonly string[], random: Random): MadeFile {
  if (random.chance(0.7)) return { bytes, words };
  const damaged = Buffer.from(random.chance(0.3) ? bytes.subarray(0, random.upTo(bytes.length)) : bytes);
  for (let left = random.upTo(8); left > 0 && damaged.length > 0; left--)
    damaged[random.upTo(damaged.length - 1)] = random.upTo(255);
  return { bytes: damaged, words: [] };
}

/** Words that can be told from one another wherever they turn up. */
class Words {
  readonly made: string[] = [];

  constructor(readonly random: Random) {}

  /** A line of a print with a word of its own in it. */
  next(): string {
    const word = `w${this.made.length}x`;
    this.made.push(word);
    return `${word} ${this.random.pick(letterLines).replace(/[^ -~–—‘’“”•\u00A0-\u00FF]/g, '')}`.trim();
  }
}

/** A Word document of a few paragraphs, lists and tables with all kinds of properties. */
export function anyWord(random: Random): MadeFile {
  const words = new Words(random);
  const body = Array.from({ length: random.upTo(6) }, () => wordBlock(words, random, 0)).join('');
  const numbering = { file: 'numbering.xml', content: NUMBERING };
  const made = random.chance(0.5) ? wordDocument(body, { numbering }) : wordDocument(body);
  return perhapsDamaged(made, words.made, random);
}

const FORMATS = ['bullet', 'decimal', 'lowerLetter', 'upperRoman', 'none', 'ordinal'];
const NUMBERING =
  `<w:numbering ${SPACES}>` +
  FORMATS.map(
    (format, at) =>
      `<w:abstractNum w:abstractNumId="${at}"><w:lvl w:ilvl="0"><w:start w:val="${at}"/><w:numFmt w:val="${format}"/>` +
      `<w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="${format}"/><w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum>`,
  ).join('') +
  FORMATS.map((_, at) => `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${at}"/></w:num>`).join('') +
  '</w:numbering>';

function wordBlock(words: Words, random: Random, depth: number): string {
  if (random.chance(0.8) || depth > 2) return wordParagraph(words, random);
  if (random.chance(0.3))
    return `<w:sdt><w:sdtContent>${wordBlock(words, random, depth + 1)}</w:sdtContent></w:sdt>`;
  const cell = (): string =>
    `<w:tc><w:tcPr>${random.pick(['', '<w:gridSpan w:val="2"/>', '<w:vMerge w:val="restart"/>', '<w:gridSpan w:val="-1"/>'])}</w:tcPr>${wordBlock(words, random, depth + 1)}</w:tc>`;
  const row = (): string =>
    `<w:tr>${Array.from({ length: 1 + random.upTo(2) }, () => cell()).join('')}</w:tr>`;
  return `<w:tbl>${Array.from({ length: 1 + random.upTo(2) }, () => row()).join('')}</w:tbl>`;
}

function wordParagraph(words: Words, random: Random): string {
  const properties = random.pick([
    '',
    '',
    `<w:numPr><w:ilvl w:val="${random.upTo(2)}"/><w:numId w:val="${random.upTo(8)}"/></w:numPr>`,
    '<w:pStyle w:val="Heading2"/>',
    '<w:numPr/>',
  ]);
  const runs = Array.from({ length: random.upTo(3) }, () => wordRun(words, random)).join('');
  return `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
}

const LOOKS = [
  '',
  '',
  '<w:b/>',
  '<w:vanish/>',
  '<w:strike/>',
  '<w:strike w:val="0"/>',
  '<w:vertAlign w:val="superscript"/>',
];
const BETWEEN = [
  '',
  '',
  '<w:tab/>',
  '<w:br/>',
  '<w:br w:type="page"/>',
  '<w:cr/>',
  '<w:noBreakHyphen/>',
  '<w:softHyphen/>',
];

function wordRun(words: Words, random: Random): string {
  const text = words.next().replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const run = `<w:r><w:rPr>${random.pick(LOOKS)}</w:rPr>${random.pick(BETWEEN)}<w:t xml:space="preserve">${text}</w:t></w:r>`;
  switch (random.upTo(9)) {
    case 0:
      return `<w:ins w:id="1">${run}</w:ins>`;
    case 1:
      return `<w:fldSimple w:instr="X">${run}</w:fldSimple>`;
    case 2:
      return `<w:hyperlink>${run}</w:hyperlink>`;
    case 3:
      return `<w:smartTag><w:moveTo w:id="2">${run}</w:moveTo></w:smartTag>`;
    case 4:
      return `<w:unknown>${run}</w:unknown>`;
    case 5:
      return `<m:oMath><m:f><m:num>${run}</m:num><m:den>${wordMath(words)}</m:den></m:f></m:oMath>`;
    default:
      return run;
  }
}

function wordMath(words: Words): string {
  return `<m:r><m:t>${words.next().replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</m:t></m:r>`;
}

/** A PDF of a few words in some order, at any places of the page, of any size and at any angle. */
export function anyPdf(random: Random): MadeFile {
  const words = new Words(random);
  const at = (most: number): number => random.upTo(most * 10) / 10;
  const pages = Array.from({ length: 1 + random.upTo(1) }, () =>
    Array.from({ length: random.upTo(10) }, (_, line) => {
      // Most stand below one another, as on a page.
      const [x, y] = random.chance(0.8) ? [40 + 10 * random.upTo(3), 60 + 14 * line] : [at(400), at(842)];
      if (random.chance(0.1)) return { dot: true as const, x, y };
      const angle = random.chance(0.05) ? random.upTo(359) : 0;
      return {
        text: words.next(),
        x,
        y,
        size: random.pick([12, 12, 12, 8, 20, 0.5]),
        bold: random.chance(0.2),
        angle,
      };
    }),
  );
  return perhapsDamaged(makePdf(pages), words.made, random);
}

const VALUES = [
  ...[
    '',
    'x',
    '"',
    "'",
    '[',
    '{',
    '[]',
    '{}',
    'null',
    '~',
    'true',
    '7',
    '-1',
    '1e999',
    '2008-02-30',
    '&a',
    '*a',
    '!!binary x',
  ],
  ...[
    'error',
    'off',
    'final',
    'draft',
    'apa-2008',
    '["**/*.apa"]',
    "['old/**', '!old/keep.apa']",
    "['[', '{a,b', '\\\\']",
  ],
  ...[
    '|\n  two\n  lines',
    '>-\n  folded',
    '{ a: { b: [1, { c: 2 }] } }',
    '# said',
    '%YAML',
    '"\\u0000"',
    '🙂',
    '&a [*a]',
  ],
];
const KEYS = [
  ...['severity', 'status', 'framework', 'include', 'exclude', 'inlayHints', 'codeLens', 'semanticTokens'],
  ...[
    'grade',
    'grade/missing',
    'gradeLabels',
    'enabled',
    'id',
    'name',
    'scale',
    'best',
    'grades',
    'areas',
    'label',
  ],
  ...[
    'value',
    'meaning',
    'description',
    'aliases',
    'years',
    'from',
    'to',
    '<<',
    '__proto__',
    'constructor',
    '? [a]',
    '""',
  ],
];
const SETTINGS = [
  'severity:\n  grade: error\n  text/list-marker: off\nstatus: final\nframework: apa-2008\n',
  "include: ['**/*.apa', '*.md']\nexclude:\n  - old/**\n  - '!old/keep.apa'\ninlayHints:\n  gradeLabels: false\n",
  'codeLens: { enabled: false }\nsemanticTokens: { enabled: true }\n',
];

/** Lines of keys and values in any order and depth. */
function anyYaml(random: Random): string {
  return Array.from({ length: random.upTo(8) }, () => {
    const indent = ' '.repeat(random.pick([0, 0, 0, 2, 2, 4, 1]));
    const item = random.chance(0.15) ? '- ' : '';
    return `${indent}${item}${random.pick(KEYS)}: ${random.pick(VALUES)}`;
  }).join(random.chance(0.9) ? '\n' : '\r');
}

/** A line of it with another value, or one taken out, doubled or put in. */
function changedYaml(text: string, random: Random): string {
  const lines = text.split('\n');
  const at = random.upTo(lines.length - 1);
  switch (random.upTo(4)) {
    case 0:
      return lines.toSpliced(at, 1).join('\n');
    case 1:
      return lines.toSpliced(at, 0, lines[random.upTo(lines.length - 1)]!).join('\n');
    case 2:
      return lines
        .toSpliced(
          at,
          1,
          lines[at]!.replace(/:.*/, () => `: ${random.pick(VALUES)}`),
        )
        .join('\n');
    case 3:
      return lines
        .toSpliced(
          at,
          1,
          lines[at]!.replace(/[\w-]+(?=:)/, () => random.pick(KEYS)),
        )
        .join('\n');
    default:
      return mutated(text, random);
  }
}

function yamlOf(sources: readonly string[], random: Random): string {
  if (random.chance(0.25)) return anyYaml(random);
  let text = random.pick(sources);
  for (let left = 1 + random.upTo(3); left > 0; left--) text = changedYaml(text, random);
  return text;
}

/** A settings file. */
export function anySettings(random: Random): string {
  return yamlOf(SETTINGS, random);
}

const FRAMEWORKS = [
  `id: library-review
name: Peer review of the library service
scale:
  best: lowest
  grades:
    - value: 1
      label: exemplary
      meaning: a model for other services
    - value: 2
      label: sound
      meaning: what readers expect
  confusedWith:
    - name: the stars of readers
      grades:
        - { value: 5, labels: [exemplary] }
areas:
  - label: The library service as a whole
    kind: overall
    description: Sums up how well the service meets the needs of its readers.
  - label: Books and lending
    aliases: [Books]
    description: What readers can borrow.
`,
  readFileSync('examples/library-peer-review/.apa/frameworks/library-review.yaml', 'utf8'),
];

/** A framework file, seldom a long one. */
export function anyFramework(random: Random): string {
  return yamlOf(random.chance(0.95) ? FRAMEWORKS.slice(0, 1) : FRAMEWORKS.slice(1), random);
}
