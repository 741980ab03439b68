import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLetter, type LetterOptions } from '../../server/src/letter/letter';
import { checkLetter } from '../../server/src/rules/check';
import { exampleLetters } from '../support/examples';
import { LETTER } from '../support/letters';
import { crlf, withMarks } from '../support/marks';
import { samples } from '../mutation/samples';
import { skip } from '../support/skip';
import { CLEAN } from './clean';

/** The rules that read what a proof-reader reads: what they find in a letter without such a fault is a false alarm. */
const PROOF_READING = new Set([
  'text/placeholder',
  'text/doubled',
  'text/unclosed',
  'text/broken-off',
  'text/merge-conflict',
  'evidence/none-and-points',
  'evidence/direction',
  'evidence/more-than-all',
  'header/other-council',
  'header/framework-year',
  'header/valediction',
  'header/act',
  'header/date-order',
  'header/disagrees',
  'table/second-table',
  'area/other-name',
  'grade/other-area',
  'grade/changed',
  'grade/count',
  'self-assessment/sentences-contradict',
  'self-assessment/self-grade-in-words',
]);

/** Faults that are in a letter on purpose. */
const MEANT: Readonly<Record<string, readonly string[]>> = {
  'eastcombe-2008': ['text/placeholder'],
  'westholt-2008': ['text/placeholder', 'header/disagrees'],
};

function isClean(name: string, text: string, options: LetterOptions = {}): void {
  for (const [ends, copy] of [
    ['LF', text],
    ['CRLF', crlf(text.replaceAll('\r\n', '\n'))],
  ] as const) {
    const found = checkLetter(readLetter(copy, options)).filter(
      ({ code }) => PROOF_READING.has(code) && !MEANT[name]?.includes(code),
    );
    const shown = found.map(({ code, at, message }) => {
      const from = Math.max(0, at.start - 60);
      const place = withMarks(copy.slice(from, at.end + 60), [
        { start: at.start - from, end: at.end - from },
      ]);
      return `${code}: ${message}\n  …${place}…`;
    });
    assert.equal(found.length, 0, `${name}, ${ends}:\n${shown.join('\n')}`);
  }
}

describe('a letter without a fault has no finding of a proof-reader’s', () => {
  it('the clean letter and the short one', () => {
    isClean('the clean letter', CLEAN);
    isClean('the short letter', LETTER);
    isClean('media/sample.apa', readFileSync('media/sample.apa', 'utf8'));
  });
  for (const { name, letter, framework } of exampleLetters())
    it(name, () =>
      isClean(name, letter.blocks.map(({ text }) => text).join(''), { frameworks: [framework] }),
    );
  for (const { name, text, options } of samples) it(name, () => isClean(name, text, options));

  it('the letters of a collection beside the project', function () {
    const folder = '../shared/cases/bases';
    if (!existsSync(folder)) return skip(this, 'no such collection here');
    for (const name of readdirSync(folder).filter((one) => one.endsWith('.apa')))
      isClean(name, readFileSync(join(folder, name), 'utf8'));
  });
});
