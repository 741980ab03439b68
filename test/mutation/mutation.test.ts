import assert from 'node:assert/strict';
import { readLetter } from '../../server/src/letter/letter';
import { checkLetter } from '../../server/src/rules/check';
import { rules } from '../../server/src/rules/registry';
import type { Finding } from '../../server/src/rules/rule';
import { faults } from './faults';
import { mutantsOf, outcomeOf } from './outcome';
import type { Fault } from './sample';
import { samples } from './samples';
import { show } from './show';

/** How many faults were put into the clean letters, and what came of them. */
interface Counts {
  planted: number;
  found: number;
  wrong: number;
  extra: number;
}

/** At most this many letters of a failing test are shown. */
const SHOWN = 5;
/** One letter of so many is also read from the beginning. */
const EVERY = 25;

describe('a fault put into a clean letter at every place where it can be', () => {
  const counts = new Map<string, Counts>();
  const planted = new Set<string>();

  for (const fault of faults)
    it(`${fault.name}: ${fault.code}`, () => {
      const failures = plantAll(fault);
      assert.equal(failures.length, 0, `\n${failures.slice(0, SHOWN).join('\n')}`);
    });

  function plantAll(fault: Fault): string[] {
    const family = fault.code.slice(0, fault.code.indexOf('/'));
    const sum = counts.get(family) ?? { planted: 0, found: 0, wrong: 0, extra: 0 };
    counts.set(family, sum);
    const before = sum.planted;
    const failures: string[] = [];
    for (const sample of samples)
      for (const mutant of mutantsOf(fault, sample)) {
        const outcome = outcomeOf(mutant, sample);
        sum.planted++;
        if (outcome.found) sum.found++;
        sum.wrong += outcome.wrong.length;
        sum.extra += outcome.extra.length;
        for (const { code } of mutant.expected) planted.add(code);
        if (!outcome.found || outcome.wrong.length > 0 || outcome.extra.length > 0)
          failures.push(`${sample.name}:\n${show(mutant, outcome)}`);
      }
    assert.ok(sum.planted > before, 'no letter has a place for it');
    return failures;
  }

  it('comes to the same findings when the letter is read from the beginning', () => {
    let turn = 0;
    for (const fault of faults)
      for (const sample of samples)
        for (const { text, neighbours } of mutantsOf(fault, sample)) {
          if (turn++ % EVERY !== 0) continue;
          const edited = checkLetter(sample.editor.show(text), { neighbours });
          const read = checkLetter(readLetter(text, sample.options), { neighbours });
          assert.deepEqual(edited.map(plain), read.map(plain), text);
        }
  });

  it('can be of any kind that there is a rule for', () => {
    assert.deepEqual(
      rules
        .filter(({ code }) => !planted.has(code))
        .map(({ code }) => `${code}: add a fault that it reports to test/mutation/faults/.`),
      [],
    );
  });

  after('tell the counts', () => {
    const rows = [...counts, ['all', total(counts)] as const];
    const line = (cells: readonly unknown[]): string =>
      `  ${cells.map((cell, i) => (i === 0 ? String(cell).padEnd(16) : String(cell).padStart(11))).join('')}\n`;
    process.stdout.write(`\n  Faults put into ${samples.length} clean letters:\n`);
    process.stdout.write(line(['', 'planted', 'found', 'wrong code', 'extra']));
    for (const [family, { planted, found, wrong, extra }] of rows)
      process.stdout.write(line([family, planted, found, wrong, extra]));
  });
});

describe('the clean letters', () => {
  for (const sample of samples)
    it(`${sample.name} has nothing graver than the remark on a self-grade that it explains`, () => {
      const graver = checkLetter(sample.letter).filter(
        ({ severity, code }) => severity !== 'hint' && code !== 'self-assessment/grade-mismatch',
      );
      assert.deepEqual(
        graver.map(({ code }) => code),
        [],
      );
    });
});

function plain({ code, severity, message, at }: Finding): unknown[] {
  return [code, severity, message, at.start, at.end];
}

function total(counts: ReadonlyMap<string, Counts>): Counts {
  const sum = { planted: 0, found: 0, wrong: 0, extra: 0 };
  for (const one of counts.values())
    for (const key of ['planted', 'found', 'wrong', 'extra'] as const) sum[key] += one[key];
  return sum;
}
