import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readLetter, type LetterOptions } from '../../server/src/letter/letter';
import { checkLetter } from '../../server/src/rules/check';
import { familyOf, type Finding } from '../../server/src/rules/rule';
import { suppressionFixes } from '../../server/src/rules/suppressionFixes';
import type { TextEdit } from '../../server/src/text/edit';
import { faults } from '../mutation/faults';
import { mutantsOf } from '../mutation/outcome';
import { samples } from '../mutation/samples';
import { arbitraryLetter } from '../support/arbitraryLetter';
import { faultsOfFixes, type Applied } from '../support/fixFaults';

/** One mutant of so many is looked at. */
const EVERY = 60;

/** What a fix that silences must do, and nothing else: its finding goes, and at most others of its name with it. */
function judge({ finding, fix, edits, before, findings, text }: Applied): string[] {
  const left = new Set(findings.map((one) => keyOf(one)));
  const gone = before.filter((one) => !left.has(keyOf(one, edits)));
  const known = new Set(before.map((one) => keyOf(one, edits)));
  const found = findings.filter((one) => !known.has(keyOf(one))).map(({ code }) => `brings ${code}`);
  if (!gone.includes(finding)) found.push('the finding is still there');
  const family = fix.title.startsWith('Ignore all ');
  for (const one of gone)
    if (family ? familyOf(one.code) !== familyOf(finding.code) : one.code !== finding.code)
      found.push(`silences ${one.code}`);
    else if (fix.title.endsWith(' here') && !onOneLine(one, finding, text))
      found.push('silences another line');
  return found;
}

/** A finding with the place where it stands or, after edits, has come to stand. */
function keyOf({ code, message, severity, at }: Finding, edits: readonly TextEdit[] = []): string {
  // What has no other place stands at the beginning of the text, whatever comes there.
  const start = at.isEmpty && at.anchor.text === '' ? at.start : moved(at.start, edits);
  return [code, severity, start, message].join(' ');
}

function moved(offset: number, edits: readonly TextEdit[]): number {
  return edits
    .filter((edit) => edit.end <= offset)
    .reduce((at, edit) => at + edit.newText.length - (edit.end - edit.start), offset);
}

function onOneLine(a: Finding, b: Finding, text: string): boolean {
  const between = text.slice(Math.min(a.at.start, b.at.start), Math.max(a.at.start, b.at.start));
  return !/[\r\n]/.test(between);
}

function faultsIn(
  text: string,
  options: LetterOptions = {},
  wanted?: (finding: Finding) => boolean,
): string[] {
  return faultsOfFixes(text, options, suppressionFixes, judge, wanted);
}

/** The titles of the ways to silence the first finding of this code. */
function offered(code: string, text: string): string[] {
  const letter = readLetter(text);
  const finding = checkLetter(letter).find((one) => one.code === code);
  assert.ok(finding, `no finding of ${code}`);
  return suppressionFixes(finding, letter).map(({ title }) => title);
}

describe('the fixes that silence a finding', () => {
  it('reach from its line over its section to the letter and its family', () => {
    assert.deepEqual(offered('grade/out-of-range', '## Being healthy\n\nGrade: 5\n'), [
      'Ignore “Grade outside the scale” on this line',
      'Ignore “Grade outside the scale” in this section',
      'Ignore “Grade outside the scale” in this letter',
      'Ignore all “grade” rules in this letter',
    ]);
  });

  it('are not offered where a comment would be read as something else, or silence nothing', () => {
    assert.deepEqual(offered('suppression/unused', '<!-- apa-disable-file grade -->\n'), []);
    assert.deepEqual(offered('header/missing', '\n---\n\ncouncil: X\n---\n'), []);
    const [first] = offered('text/heading-form', 'Being healthy\n---\n');
    assert.equal(first, 'Ignore “Non-standard heading format” in this section');
  });

  for (const name of ['eastcombe-2008', 'northmere-2008', 'westholt-2008'])
    it(`silence it in ${name}, and nothing else`, () =>
      assert.deepEqual(faultsIn(readFileSync(`examples/${name}.apa`, 'utf8')), []));

  for (const { name, text, options } of samples.slice(1))
    it(`silence it in ${name}, and nothing else`, () => assert.deepEqual(faultsIn(text, options), []));

  it('silence what tells of a fault put into a letter', () => {
    let turn = 0;
    for (const fault of faults)
      for (const sample of samples)
        for (const { text, expected } of mutantsOf(fault, sample))
          if (turn++ % EVERY === 0) {
            const codes = expected.map(({ code }) => code);
            const found = faultsIn(text, sample.options, ({ code }) => codes.includes(code));
            assert.deepEqual(found, [], fault.name);
          }
  });

  it('silence each finding of letters put together from parts', () => {
    fc.assert(
      fc.property(arbitraryLetter, (text) => assert.deepEqual(faultsIn(text), [])),
      { numRuns: 25, seed: 2008 },
    );
  });
});
