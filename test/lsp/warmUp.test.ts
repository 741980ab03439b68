import assert from 'node:assert/strict';
import { readLetter } from '../../server/src/letter/letter';
import { readClientCapabilities } from '../../server/src/lsp/clientCapabilities';
import { sampleLetter, warmUpSteps } from '../../server/src/lsp/warmUp';
import { rules } from '../../server/src/rules/registry';

describe('warming up', () => {
  it('takes a step for every example of a rule, and ends', () => {
    const clientCapabilities = readClientCapabilities({ processId: null, rootUri: null, capabilities: {} });
    const steps = warmUpSteps({ clientCapabilities });
    let count = 0;
    while (!steps.next().done) count++;
    assert.ok(count > rules.length * 2);
  });

  it('writes in a letter that has something of everything', () => {
    const { table, bodies, assessments, closing, salutation, header } = readLetter(sampleLetter());
    assert.ok(header?.ok && table && closing && salutation);
    for (const { row } of assessments) assert.equal(row?.grade?.value, 3);
    for (const { section, evidence } of bodies) {
      const { grade, selfGrade, area, judgements, selfAssessments } = section;
      assert.deepEqual([grade?.value, selfGrade?.value], [3, 3]);
      assert.equal(judgements[0]?.grade, area?.kind === 'outcome' ? 3 : undefined);
      assert.equal(selfAssessments.length, 1);
      assert.deepEqual(
        evidence.map(({ items }) => items.length),
        area?.evidence ? [3, 3] : [],
      );
    }
  });
});
