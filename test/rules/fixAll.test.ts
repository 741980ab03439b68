import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fixText } from '../../server/src/rules/fixText';
import { readLetter } from '../../server/src/letter/letter';
import { checkLetter, gravity } from '../../server/src/rules/check';
import { fixAll } from '../../server/src/rules/fixAll';
import { rules } from '../../server/src/rules/registry';
import type { Finding } from '../../server/src/rules/rule';
import type { Fix } from '../../server/src/edits/change';
import { applyEdits, type TextEdit } from '../../server/src/text/edit';
import { Span } from '../../server/src/text/span';
import { marked, crlf } from '../support/marks';

/** The letters that the rules bring along: each has what one rule finds. */
const examples = rules.map(({ code, example }) => ({ name: code, text: example.wrong }));
const letters = ['eastcombe-2008', 'northmere-2008', 'westholt-2008'].map((name) => ({
  name,
  text: readFileSync(`examples/${name}.apa`, 'utf8'),
}));
const all = [...examples, ...letters].flatMap(({ name, text }) => [
  { name, text },
  { name: `${name}, CRLF`, text: crlf(text) },
]);

function editsFor(text: string): TextEdit[] {
  const letter = readLetter(text);
  return fixAll(checkLetter(letter));
}

/** A finding in a text without anything else, with fixes at the ⟦marks⟧. */
function withFixes(source: string, of: (ranges: readonly TextEdit[]) => readonly (readonly Fix[])[]): string {
  const { text, ranges } = marked(source);
  const letter = readLetter(text);
  const rule = rules[0]!;
  const edits = ranges.map(({ start, end }) => ({ start, end, newText: '' }));
  const findings: Finding[] = of(edits).map((fixes) => ({
    ...{ rule, code: rule.code, at: letter.origin, severity: 'error', message: '', related: [] },
    toDo: () => 0,
    fixes: () => fixes,
    messageInDocument: () => undefined,
  }));
  return applyEdits(text, fixAll(findings));
}

/** A fix that puts a word in the place of a range. */
function fix({ start, end }: TextEdit, newText: string, more: Partial<Fix> = {}): Fix {
  return {
    title: newText,
    safe: true,
    changes: [{ span: new Span({ start: 0, text: '' }, start, end), newText }],
    ...more,
  };
}

describe('fixAll', () => {
  it('takes the safe fix of each finding', () =>
    assert.equal(
      withFixes('⟦a⟧ b ⟦c⟧', ([a, c]) => [[fix(a!, 'A')], [fix(c!, 'C')]]),
      'A b C',
    ));

  it('leaves out what is not safe, cannot be done, or asks for a choice', () =>
    assert.equal(
      withFixes('⟦a⟧ ⟦b⟧ ⟦c⟧ ⟦d⟧', ([a, b, c, d]) => [
        [fix(a!, 'A', { safe: false })],
        [fix(b!, 'B', { disabled: 'The file is closed.' })],
        [fix(c!, 'C'), fix(c!, 'K')],
        [fix(d!, 'D'), fix(d!, 'x', { safe: false })],
      ]),
      'a b c D',
    ));

  it('leaves a fix for the next time that overlaps or meets an earlier one (T56)', () => {
    assert.equal(
      withFixes('⟦one ⟦two⟧ three⟧', ([outer, inner]) => [[fix(inner!, '2')], [fix(outer!, 'all')]]),
      'one 2 three',
    );
    assert.equal(
      withFixes('⟦one⟧⟦two⟧', ([one, two]) => [[fix(one!, '1')], [fix(two!, '2')]]),
      '1two',
    );
  });

  describe('on letters with faults', () => {
    for (const { name, text } of all)
      it(`has edits in the text that do not overlap, and comes to rest: ${name}`, () => {
        let end = 0;
        for (const edit of editsFor(text)) {
          assert.ok(edit.start >= end, 'overlap');
          assert.ok(edit.end >= edit.start && edit.end <= text.length, 'outside the text');
          end = edit.end;
        }
        const once = fixText(text, {}, {});
        assert.deepEqual(editsFor(once.text), [], 'a second run finds something to do (T56)');
        assert.deepEqual(fixText(once.text, {}, {}), { text: once.text, edits: 0 });
      });

    for (const { name, text } of all)
      it(`adds no error or warning: ${name}`, () => {
        const grave = (of: string): number =>
          checkLetter(readLetter(of)).filter(({ severity }) => gravity(severity) < 2).length;
        assert.ok(grave(fixText(text, {}, {}).text) <= grave(text));
      });
  });
});
