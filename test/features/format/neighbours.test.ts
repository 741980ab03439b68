import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { lint } from 'markdownlint/sync';
import type { Configuration } from 'markdownlint';
import { format } from 'prettier';
import { readLetter } from '../../../server/src/letter/letter';
import { LETTER } from '../../support/letters';
import { formatted } from './check';

const CONFIGURATION = 'docs/markdownlint.json';
const config = JSON.parse(readFileSync(CONFIGURATION, 'utf8')) as Configuration;

const EXAMPLES = ['northmere', 'eastcombe', 'westholt'].map((name) => ({
  name,
  text: formatted(readFileSync(`examples/${name}-2008.apa`, 'utf8')),
}));

/** Letters with one of each form that other formatters lay out in their own way. */
const FORMS = [
  LETTER,
  '## Being healthy\n\n*   a\n\n    *   b\n    *   c\nlazy\n\n1.  one\n1.  two\n   more\n',
  'a  \nb\n***\n<!-- c -->\n<!-- d -->\ntext\n> quoted\n```\ncode\n```\n',
  '| 東京 | \u{1F469}\u200D\u{1F469}\u200D\u{1F467} |\n|:-:|--:|\n| cafe\u0301 | \u2764\uFE0F |\n| \\| | \u{1F1EC}\u{1F1E7} |\n',
  '- a\n- b\n\n  more\n- c\n\n\n\n- d\n',
  'Being healthy\n===\n**Grade:** 2  \n**Self-grade:** 3\nText.\n### A ###\n+ b\n',
];

const TABLE = /(?:^\|.*\n)+/gm;

/**
 * As Prettier lays it out: lines of prose as they are, and tables as for a window that breaks lines. It has one option
 * for both, `proseWrap`, which by default keeps lines and pads every table; so tables are laid out by themselves.
 */
async function prettier(text: string): Promise<string> {
  const whole = await format(text, { parser: 'markdown' });
  const tables = whole.match(TABLE) ?? [];
  const narrow = await Promise.all(
    tables.map((table) => format(table, { parser: 'markdown', proseWrap: 'never' })),
  );
  return whole.replace(TABLE, () => narrow.shift()!);
}

describe('the canonical form and Prettier', () => {
  for (const { name, text } of EXAMPLES)
    it(`agree on ${name}`, async () => {
      assert.equal(await prettier(text), text);
    });

  it('agree on forms of all kinds', async () => {
    for (const form of FORMS) {
      const text = formatted(form);
      assert.notEqual(text, form);
      assert.equal(await prettier(text), text);
    }
  });

  it('agree on tables that are as wide as 80 columns and wider', async () => {
    for (const length of [60, 61, 62, 90]) {
      const text = formatted(
        `| Area | Grade | Self |\n|-|-:|:-:|\n| ${'x'.repeat(length)} | | 3 |\n| b | 2 | |\n`,
      );
      assert.equal(text.includes('| --- |'), length > 61, text);
      assert.equal(await prettier(text), text);
    }
  });

  it('come back to the same text after Prettier has padded a wide table', async () => {
    for (const { text } of EXAMPLES) {
      const padded = await format(text, { parser: 'markdown' });
      assert.notEqual(padded, text);
      assert.equal(formatted(padded), text);
    }
  });

  it('do not fight: what Prettier has laid out is left so', async () => {
    for (const form of FORMS) {
      const text = await prettier(formatted(form));
      assert.equal(formatted(text), text);
    }
  });
});

describe('the canonical form and markdownlint', () => {
  const faults = (text: string): { line: number; rule: string }[] =>
    (lint({ strings: { text }, config })['text'] ?? []).map(({ lineNumber, ruleNames }) => ({
      line: lineNumber,
      rule: ruleNames[0]!,
    }));

  for (const { name, text } of EXAMPLES)
    it(`agree on ${name}`, () => {
      const { table } = readLetter(text);
      const lines = text.split('\n');
      // A row with too many cells is for the writer to mend.
      const malformed = table?.rows.filter((row) => row.malformed).map(({ line }) => line.line.text) ?? [];
      assert.deepEqual(
        faults(text).filter(({ line, rule }) => rule !== 'MD056' || !malformed.includes(lines[line - 1]!)),
        [],
      );
    });

  it('would not without the configuration', () => {
    const strings = Object.fromEntries(EXAMPLES.map(({ name, text }) => [name, text]));
    const found = Object.values(lint({ strings })).flat();
    const rules = new Set(found.map(({ ruleNames }) => ruleNames[0]));
    assert.deepEqual([...rules].sort(), ['MD013', 'MD024', 'MD056', 'MD060']);
  });

  it('share the configuration with the page on the markup', () => {
    const page = readFileSync('docs/markup.md', 'utf8').replace(/\r\n/g, '\n');
    assert.ok(
      page.includes(`\`\`\`json\n${readFileSync(CONFIGURATION, 'utf8').replace(/\r\n/g, '\n')}\`\`\``),
    );
  });
});
