import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Random } from './random';

/** The examples of the project, by their names. */
export const examples: ReadonlyMap<string, string> = new Map(
  readdirSync('examples', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\w\.(?:apa|apa\.md|txt)$/.test(name))
    .sort()
    .map((name) => [name, readFileSync(path.join('examples', name), 'utf8')]),
);

export const letters = [...examples].flatMap(([name, text]) => (name.endsWith('.txt') ? [] : [text]));

/** Every text that begins an example and ends after one of its lines, and every one that lacks a line of it. */
export function* cutsOf(text: string): Generator<string> {
  const lines = text.match(/[^\n]*\n|[^\n]+/g) ?? [];
  for (let end = 0; end <= lines.length; end++) yield lines.slice(0, end).join('');
  for (let gone = 0; gone < lines.length; gone++) yield lines.toSpliced(gone, 1).join('');
}

/** One of those texts, of any example. */
export function anyCut(random: Random): string {
  const all = [...cutsOf(random.pick(letters))];
  return random.pick(all);
}

const PIECES = [
  ...[
    '\n',
    '\r\n',
    '\r',
    '\n\n\n',
    ' ',
    '\t',
    '    ',
    '\u00A0',
    '\u200B',
    '\uFEFF',
    '\u2028',
    '\0',
    '\u0085',
  ],
  ...[
    '---\n',
    '---',
    '***',
    '===\n',
    '# ',
    '## ',
    '###\u00A0',
    '#######',
    '- ',
    '* ',
    '• ',
    '1. ',
    '> ',
    '\t- ',
  ],
  ...[
    'Grade: ',
    'Grade: 2\n',
    'Self-grade: 9\n',
    'Self-assessment: mixed\n',
    '**Grade:** 4',
    'Grade\u00A0: ',
  ],
  ...['| ', '|', '\\|', '| --- | --- |\n', '| a | b |\n', 'Being healthy\t2\n', '`', '``', '```\n', '~~~\n'],
  ...[
    '<!--',
    '-->',
    '<!-- apa-disable -->\n',
    '<!-- apa-enable -->',
    '<!-- apa-disable-next-line grade/missing -->',
  ],
  ...['🙂', '\uD83D', '\uDE42', 'é', 'e\u0301', '漢字', '\u202E', '👩‍👩‍👧', 'ﬁ', '“', '’', '–', '…'],
  ...[
    '## Being healthy\n',
    '## Staying safe\n',
    '### Major strengths\n',
    'Dear Ms Rowan\n',
    'Yours sincerely\n',
  ],
  ...[
    'council: X\n',
    'year: 2008\n',
    'year: [\n',
    'to: {name: "',
    '&a *a',
    '!!binary x',
    '? : -',
    '%YAML 1.2\n',
  ],
  ...[
    '<<<<<<< HEAD\n',
    '=======\n',
    '>>>>>>> x\n',
    '<div>',
    '</',
    '&amp;',
    '[a](b)',
    '<sup>2</sup>',
    '<sup>',
    '</sup>',
    '~~',
    '<del>',
    '![',
    '\\',
    '$1',
    '${1:x}',
  ],
  ...[
    'The contribution of services to outcomes is good.',
    'This is inadequate, not outstanding.',
    'TBC',
    '[name]',
  ],
];

/** A piece that letters are made of, or that readers stumble over. */
export function piece(random: Random): string {
  if (random.chance(0.8)) return random.pick(PIECES);
  return random.pick(PIECES).repeat(1 + random.upTo(30));
}

/** Text of pieces in any order. */
export function arbitraryText(random: Random, most = 80): string {
  return Array.from({ length: random.upTo(most) }, () => piece(random)).join('');
}

/** An example with a few things done to it, one after another. */
export function mutatedExample(random: Random): string {
  let text = random.pick(letters);
  if (random.chance(0.3)) text = text.replaceAll('\n', random.pick(['\r\n', '\r']));
  for (let left = 1 + random.upTo(6); left > 0; left--) text = mutated(text, random);
  return text;
}

/** The text with one thing done to it. */
export function mutated(text: string, random: Random): string {
  const at = random.upTo(text.length);
  const to = Math.min(text.length, at + random.upTo(random.chance(0.2) ? 2000 : 12));
  const lines = text.split('\n');
  const line = random.upTo(lines.length - 1);
  switch (random.upTo(6)) {
    case 0:
      return text.slice(0, at) + piece(random) + text.slice(at);
    case 1:
      return text.slice(0, at) + text.slice(to);
    case 2:
      return text.slice(0, at) + piece(random) + text.slice(to);
    case 3:
      return lines.toSpliced(line, 1).join('\n');
    case 4:
      return lines.toSpliced(line, 0, lines[random.upTo(lines.length - 1)]!).join('\n');
    case 5:
      return lines.toSpliced(line, 1, piece(random) + lines[line]!).join('\n');
    default:
      return text.slice(0, at) + text.slice(at, to).split('').reverse().join('') + text.slice(to);
  }
}

/** Any of these. */
export function anyText(random: Random): string {
  const kind = random.next();
  if (kind < 0.25) return arbitraryText(random);
  if (kind < 0.3) return '';
  return mutatedExample(random);
}
