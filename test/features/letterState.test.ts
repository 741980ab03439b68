import assert from 'node:assert/strict';
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

  it('counts each finding once', () => {
    const letter = readLetter(`${HEADER}## Being healthy\n\n## Staying safe\n\nGrade: 9\n`);
    const findings = checkLetter(letter);
    const { errors, warnings, toDo, remarks } = letterState(letter, findings);
    assert.equal(errors + warnings + toDo + remarks, findings.length);
  });
});
