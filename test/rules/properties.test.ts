import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readLetter, type LetterOptions } from '../../server/src/letter/letter';
import { checkLetter } from '../../server/src/rules/check';
import { fixAll } from '../../server/src/rules/fixAll';
import type { Finding } from '../../server/src/rules/rule';
import { suppressionFixes } from '../../server/src/rules/suppressionFixes';
import { applyEdits } from '../../server/src/text/edit';
import { faults } from '../mutation/faults';
import { mutantsOf } from '../mutation/outcome';
import { samples } from '../mutation/samples';
import { anyLetter, anyText } from '../support/arbitrary';
import { arbitraryLetter } from '../support/arbitraryLetter';
import { apply } from '../support/check';
import { Editor } from '../support/editor';
import {
  editorsOf,
  faultsOfFixes,
  isGone,
  newGraveFindings,
  wordsHarmed,
  type Applied,
  type Editors,
} from '../support/fixFaults';
import { crlf } from '../support/marks';

/** One mutant of so many is looked at. */
const EVERY = 60;
const ROUNDS = 10;

const examples = ['eastcombe-2008', 'westholt-2008'].map((name) => ({
  name,
  text: readFileSync(`examples/${name}.apa`, 'utf8'),
  options: {} satisfies LetterOptions,
}));

/** What a fix must not do, and what it must. */
function judge(applied: Applied): string[] {
  const { fix } = applied;
  const found: string[] = [];
  if (!isGone(applied)) found.push('the finding is still there');
  if (!fix.safe) return found;
  const grave = newGraveFindings(applied);
  if (grave.length > 0) found.push(`brings ${grave.join(', ')}`);
  const harmed = wordsHarmed(applied);
  if (harmed.length > 0) found.push(`harms “${harmed.join('”, “')}”`);
  return found;
}

function faultsIn(
  text: string,
  options: LetterOptions = {},
  wanted?: (finding: Finding) => boolean,
  editors?: Editors,
): string[] {
  return faultsOfFixes(text, options, (finding) => finding.fixes(), judge, wanted, editors);
}

/** How many rounds of fix-all it takes until there is nothing to do; too many when it never comes to an end. */
function roundsOf(text: string, options: LetterOptions = {}, editor = new Editor(text, options)): number {
  let current = text;
  for (let round = 0; round <= ROUNDS; round++) {
    const edits = fixAll(checkLetter(editor.show(current)));
    if (edits.length === 0) return round;
    current = applyEdits(current, edits);
  }
  return ROUNDS + 1;
}

function plain({ code, severity, message }: Finding): string[] {
  return [code, severity, message];
}

describe('fixes', () => {
  for (const { name, text, options } of [...examples, ...samples])
    it(`of ${name} do what they say and no harm`, () => {
      assert.deepEqual(faultsIn(text, options), []);
      assert.ok(roundsOf(text, options) <= ROUNDS);
    });

  it('of letters with a fault do what they say and no harm', () => {
    let turn = 0;
    const editors = new Map(samples.map((sample) => [sample, editorsOf(sample.text, sample.options)]));
    for (const fault of faults)
      for (const [sample, ofSample] of editors)
        for (const { text, expected } of mutantsOf(fault, sample)) {
          if (turn++ % EVERY !== 0) continue;
          const codes = expected.map(({ code }) => code);
          assert.deepEqual(
            faultsIn(text, sample.options, ({ code }) => codes.includes(code), ofSample),
            [],
            fault.name,
          );
          assert.ok(roundsOf(text, sample.options, ofSample[0]) <= ROUNDS, fault.name);
        }
  });

  it('of letters put together from parts do what they say and no harm', () => {
    fc.assert(
      fc.property(arbitraryLetter, (text) => assert.deepEqual(faultsIn(text), [])),
      { numRuns: 60, seed: 2008 },
    );
  });

  it('come to an end, and then there is nothing to do (T56)', () => {
    fc.assert(
      fc.property(arbitraryLetter, (text) => assert.ok(roundsOf(text) <= ROUNDS)),
      { numRuns: 60, seed: 2008 },
    );
  });

  it('are the same in a CRLF copy (T04)', () => {
    fc.assert(
      fc.property(
        arbitraryLetter.map((text) => text.replace(/\r\n?/g, '\n')),
        (text) => {
          const [lf, other] = [text, crlf(text)].map((copy) =>
            checkLetter(readLetter(copy)).map((finding) => [
              ...plain(finding),
              finding.at.text.replaceAll('\r', ''),
              ...finding.fixes().map((fix) => [fix.title, fix.safe, fix.disabled, crlf(apply(copy, fix))]),
            ]),
          );
          assert.deepEqual(other, lf);
        },
      ),
      { numRuns: 60, seed: 2008 },
    );
  });

  it('can be asked for in any text', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, anyLetter), (text) => {
        const letter = readLetter(text);
        for (const finding of checkLetter(letter)) {
          finding.fixes();
          suppressionFixes(finding, letter);
        }
      }),
      { numRuns: 300, seed: 2008 },
    );
  });
});
