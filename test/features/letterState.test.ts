import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editsOf } from '../../server/src/edits/editsOf';
import { newLetter } from '../../server/src/features/newLetter';
import { builtinFrameworks } from '../../server/src/framework/builtin';
import { applyEdits } from '../../server/src/text/edit';
import { letterState } from '../../server/src/features/letterState';
import { readLetter } from '../../server/src/letter/letter';
import { checkLetter } from '../../server/src/rules/check';

function stateOf(text: string) {
  const letter = readLetter(text);
  return letterState(letter, checkLetter(letter));
}

const HEADER = '---\ncouncil: Northmere\nyear: 2008\nstatus: draft\n---\n\n# Northmere 2008\n\n';

describe('the state of a letter', () => {
  it('counts what is not there yet in a draft, and what is wrong', () => {
    const state = stateOf(`${HEADER}## Being healthy\n\nGrade: 5\n\n### Major strengths\n\n* One.\n`);
    assert.equal(state.status, 'draft');
    assert.equal(state.errors, 1);
    assert.ok(state.toDo > 1);
    assert.equal(state.warnings, 0);
    assert.ok(state.remarks >= 1, 'a mark of another form is not something to do');
  });

  it('has nothing to do in a final letter: what is missing is wrong there', () => {
    const state = stateOf(HEADER.replace('draft', 'final'));
    assert.equal(state.status, 'final');
    assert.equal(state.toDo, 0);
    assert.ok(state.errors > 0);
  });

  it('counts each finding that is there at least once', () => {
    const letter = readLetter(`${HEADER}## Being healthy\n\n## Staying safe\n\nGrade: 9\n`);
    const findings = checkLetter(letter);
    const { errors, warnings, toDo, remarks } = letterState(letter, findings);
    assert.ok(errors + warnings + toDo + remarks >= findings.length);
    assert.equal(errors, findings.filter(({ severity }) => severity === 'error').length);
    assert.equal(warnings, findings.filter(({ severity }) => severity === 'warning').length);
  });
});

describe('what a draft still needs', () => {
  const [framework] = builtinFrameworks;
  const NEW = newLetter({ council: 'Northmere Borough Council', year: 2008, framework: framework! }).text;

  const written = (line: string, value: string) => (text: string) =>
    text.replace(`\n${line}\n`, `\n${value}\n`);
  const inSection = (name: string, line: string, value: string) => (text: string) => {
    const [before, own] = [
      text.slice(0, text.indexOf(`\n## ${name}`)),
      text.slice(text.indexOf(`\n## ${name}`)),
    ];
    return before + own.replace(line, value);
  };
  const NAMES = framework!.areas.filter(({ section }) => section);
  /** Everything that is to be filled in, each in its place whatever else is there. */
  const FILLED: readonly ((text: string) => string)[] = [
    written('date:', 'date: 2008-12-17'),
    (text) => text.replace('to:\n  name:\n', 'to:\n  name: Ms A Rowan\n'),
    (text) => text.replace('signed:\n  name:\n', 'signed:\n  name: J Alder\n'),
    written('Dear [name]', 'Dear Ms Rowan'),
    (text) => text.replace(/\[name\]\n$/, 'J Alder\n'),
    ...NAMES.flatMap(({ label, graded, evidence, selfAssessment }) => [
      ...(graded
        ? [
            inSection(label, '\nGrade:\n', '\nGrade: 3\n'),
            (text: string) => text.replace(`| ${label} |  |`, `| ${label} | 3 |`),
          ]
        : []),
      ...(selfAssessment
        ? [
            inSection(label, '\n### ', '\nThe council sees this as it is.\n\n### '),
            inSection(label, '\n### ', "\nThe council's analysis is consistent with the evidence.\n\n### "),
          ]
        : []),
      ...(evidence
        ? [
            inSection(label, '\n- \n', '\n- Waits are short.\n'),
            inSection(
              label,
              `${framework!.data.evidence.weaknesses.label}\n\n- \n`,
              `${framework!.data.evidence.weaknesses.label}\n\n- Plans are late.\n`,
            ),
          ]
        : []),
    ]),
  ];

  it('goes down and never up as it is filled in, in any order, until nothing is left', () => {
    const order = fc.shuffledSubarray(
      FILLED.map((_, i) => i),
      { minLength: FILLED.length },
    );
    fc.assert(
      fc.property(order, (steps) => {
        let text = NEW;
        let before = stateOf(text).toDo;
        for (const step of steps) {
          text = FILLED[step]!(text);
          const { toDo } = stateOf(text);
          assert.ok(toDo <= before, `${before} became ${toDo}:\n${text}`);
          before = toDo;
        }
        assert.deepEqual({ ...stateOf(text), remarks: 0 }, { ...READY, status: 'draft' }, text);
        assert.deepEqual({ ...stateOf(text.replace('draft', 'final')), remarks: 0 }, READY);
      }),
      { numRuns: 5 },
    );
  });

  it('does not go up as sections, table and header are put in', () => {
    for (const start of [
      '# Letter\n\nText.\n',
      '## Being healthy\n\nGrade: 3\n',
      `${HEADER}## Staying safe\n`,
    ]) {
      let text = start;
      let before = stateOf(text).toDo;
      for (let i = 0; i < 20; i++) {
        const letter = readLetter(text);
        const fix = checkLetter(letter)
          .filter(({ code }) => /missing/.test(code))
          .flatMap((finding) => finding.fixes())
          .find(({ title, disabled }) => /^Insert|^Add/.test(title) && disabled === undefined);
        if (!fix) break;
        text = applyEdits(text, editsOf(fix.changes));
        const { toDo } = stateOf(text);
        assert.ok(toDo <= before, `${fix.title}: ${before} became ${toDo}:\n${text}`);
        before = toDo;
      }
      assert.notEqual(text, start);
    }
  });

  it('counts date, addressee and signatory, wherever they are missing', () => {
    const whole = FILLED.reduce((text, fill) => fill(text), NEW);
    const without = whole
      .replace(/date: .*\n/, 'date:\n')
      .replace('  name: Ms A Rowan', '  name:')
      .replace('signed:\n  name: J Alder\n  role:\n', '');
    assert.equal(stateOf(without).toDo, 3);
    assert.equal(stateOf(without.replace(/date:\nto:\n {2}name:\n {2}role:\n/, '')).toDo, 3);
  });
});

const READY = { status: 'final', errors: 0, warnings: 0, toDo: 0, remarks: 0 } as const;
