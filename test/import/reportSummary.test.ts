import assert from 'node:assert/strict';
import { defaultFramework } from '../../server/src/framework/builtin';
import { importLetter } from '../../server/src/import/importLetter';
import { summariseReport } from '../../server/src/import/reportSummary';

const PRINT = `Dear Ms Rowan

Being healthy Grade 2

Staying safe Grade l

Page 1
`;

describe('the summary of an import', () => {
  const { report } = importLetter(PRINT, defaultFramework);

  it('counts what is sure, what is not, what to look at and what was left out', () => {
    const { entries, ...counts } = summariseReport(report);
    assert.deepEqual(counts, { sure: 2, unsure: 1, toLookAt: 1, leftOut: 0 });
    assert.deepEqual(
      entries.map(({ line, letterLine }) => [line, letterLine]),
      [
        [0, 5],
        [2, 7],
        [4, 11],
        [4, 11],
      ],
    );
  });
});
