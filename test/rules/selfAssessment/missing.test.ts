import assert from 'node:assert/strict';
import { fixes, flags, silent } from '../../support/check';
import { Framework } from '../../../server/src/framework/framework';
import { library } from '../../support/libraryFramework';

const code = 'self-assessment/missing';
const other = '## Staying safe\n\nGrade: 2\nSelf-assessment: consistent\n';

describe(code, () => {
  it('flags an outcome area without a verdict or a sentence', () => {
    const text = `${other}\n## ⟦Being healthy⟧\n\nGrade: 2\n\nWaits are short.\n`;
    const [draft] = flags(code, text);
    assert.equal(draft?.severity, 'hint');
    const [final] = flags(code, text, { status: 'final' });
    assert.equal(final?.severity, 'warning');
    assert.equal(
      final?.message,
      "This section does not say how the council's own assessment compares with the evidence. Add the sentence, or “Self-assessment:” with consistent, overestimates, underestimates or mixed.",
    );
    flags(code, `${other}\n## ⟦Being healthy⟧\n\nGrade: 2\nSelf-assessment:\n`);
    flags(code, '## ⟦Being healthy⟧ Grade 2\n');
  });
  it('tells of it once, at the title, when no area says anything', () => {
    const text = '# ⟦Northmere 2008⟧\n\n## Being healthy\n\nGrade: 2\n\n## Staying safe\n\nGrade: 3\n';
    const [finding] = flags(code, text);
    assert.match(finding!.message, /^No outcome area says how the council's own assessment compares/);
    assert.deepEqual(finding!.fixes(), []);
    flags(code, '⟦⟧## Being healthy\n\nGrade: 2\n\n## Staying safe\n\nGrade: 3\n');
  });
  it('is silent where a verdict or a sentence stands, even one that is wrong', () => {
    silent(code, other);
    silent(code, `${other}\n## Being healthy\n\nThe council underestimates its weaknesses.\n`);
    silent(code, `${other}\n## Being healthy\n\nSelf-assessment: rosy\n`);
    silent(code, `${other}\n## Being healthy\n\nProse.\n\nSelf-assessment: mixed\n`);
    silent(code, `${other}\n## Being healthy\n\nSelf-asessment: mixed\n`);
  });
  it('is silent on a section that a comment without an end cuts off', () => {
    silent(code, `${other}\n## Being healthy\n\n<!-- Ask about this.\n\nSelf-assessment: mixed\n`);
  });
  it('is silent on areas that need none, and on other sections', () => {
    silent(code, `${other}\n## Overall effectiveness\n\nGrade: 2\n\n## Capacity to improve\n\nGrade: 3\n`);
    silent(code, `${other}\n## Thanks to all\n\nProse.\n`);
    silent(code, `${other}\n## Being helthy\n\nGrade: 2\n`);
    silent(code, '| Area | Grade |\n| --- | --- |\n| Being healthy | 2 |\n| Staying safe | 3 |\n');
  });
  it('leaves different numbers to the finding about them, which asks for the same word', () => {
    silent(code, `${other}\n## Being healthy\n\nGrade: 2\nSelf-grade: 3\n`);
    flags(code, `${other}\n## ⟦Being healthy⟧\n\nGrade: 2\nSelf-grade: 2\n`);
  });
  it('offers the four verdicts, the one of the numbers first', () => {
    const text = `${other}\n## ⟦Being healthy⟧\n\nGrade: 2\nSelf-grade: 2\n\nProse.\n`;
    const [finding] = flags(code, text);
    assert.deepEqual(
      finding!.fixes().map(({ title, safe }) => `${title} ${safe}`),
      ['consistent', 'overestimates', 'underestimates', 'mixed'].map(
        (verdict) => `Write “Self-assessment: ${verdict}” false`,
      ),
    );
    fixes(
      code,
      text,
      'Write “Self-assessment: mixed”',
      `${other}\n## Being healthy\n\nGrade: 2\nSelf-grade: 2\nSelf-assessment: mixed\n\nProse.\n`,
    );
    fixes(
      code,
      `${other}\n## ⟦Being healthy⟧`,
      'Write “Self-assessment: consistent”',
      `${other}\n## Being healthy\n\nSelf-assessment: consistent`,
    );
  });
  it('asks where the framework asks', () => {
    const text = '## Lending\n\nSelf-assessment: mixed\n\n## ⟦Rooms⟧\n\nMark it well.\n';
    flags(code, text, { frameworks: [library] });
    const areas = library.data.areas.map((area) => ({ ...area, selfAssessment: area.id !== 'rooms' }));
    silent(code, text.replace(/[⟦⟧]/g, ''), { frameworks: [new Framework({ ...library.data, areas })] });
  });
});
