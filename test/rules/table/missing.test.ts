import assert from 'node:assert/strict';
import { readLetter } from '../../../server/src/letter/letter';
import { checkLetter } from '../../../server/src/rules/check';
import { fixes, flags, silent } from '../../support/check';
import { library } from '../../support/libraryFramework';

const code = 'table/missing';
const title = 'Insert the table of grades';

describe(code, () => {
  it('flags a letter with sections and no table, at the title', () => {
    const [finding] = flags(code, '# ⟦Letter⟧\n\n## Being healthy\n\nGrade: 3\n');
    assert.equal(finding!.severity, 'information');
    assert.equal(
      finding!.message,
      'The letter has no table of grades. Add one above the first section, with a row for each area and its grade.',
    );
    const [final] = flags(code, '# ⟦Letter⟧\n\n## Being healthy\n\nGrade: 3\n', { status: 'final' });
    assert.equal(final!.severity, 'error');
  });
  it('flags it at the beginning of a letter without a title', () => {
    flags(code, '⟦⟧## Being healthy\n\nGrade: 3\n');
  });
  it('flags a letter whose tables are about something else', () => {
    flags(code, '# ⟦Letter⟧\n\n| Ward | Homes |\n| --- | --- |\n| North | 2 |\n\n## Being healthy\n');
  });
  it('is silent where there is a table, even one that has just been begun', () => {
    silent(
      code,
      '| Area | Grade |\n| --- | --- |\n| Being healthy | 2 |\n| Staying safe | 2 |\n\n## Being healthy\n',
    );
    silent(code, '| Area | Grade |\n| --- | --- |\n\n## Being healthy\n');
    silent(code, 'Being healthy\t2\nStaying safe\t2\n\n## Being healthy\n');
  });
  it('is silent where there is no section about an area either', () => {
    silent(code, '');
    silent(code, '\n\n');
    silent(code, '# Letter\n\nDear Ms Rowan\n');
    silent(code, '# Letter\n\n## Introduction\n\nText.\n');
  });
  it('is silent where a comment without an end may hold the table', () => {
    silent(code, '# Letter\n\n## Being healthy\n\n<!-- to do\n');
  });
  it('builds the table from the sections, in order, in the letter’s words', () => {
    fixes(
      code,
      '# ⟦Letter⟧\n\nText.\n\n## Staying safe\n\nGrade: 2 (adequate)\n\n## Be healthy Grade 3\n\nText.\n',
      title,
      `# Letter

Text.

| Assessment judgement area | APA grade |
| ------------------------- | --------- |
| Be healthy                | 3         |
| Staying safe              | 2         |

## Staying safe

Grade: 2 (adequate)

## Be healthy Grade 3

Text.
`,
    );
  });
  it('leaves a cell empty where there is no grade, or none that is clear', () => {
    fixes(
      code,
      '# ⟦Letter⟧\n## Being healthy\nGrade:\n\n## Staying safe\n\nGrade: 5\n\n## Enjoying and achieving\n\nGrade: 2 (good)',
      title,
      `# Letter

| Assessment judgement area | APA grade |
| ------------------------- | --------- |
| Being healthy             |           |
| Staying safe              |           |
| Enjoying and achieving    |           |

## Being healthy
Grade:

## Staying safe

Grade: 5

## Enjoying and achieving

Grade: 2 (good)`,
    );
  });
  it('keeps a bar in a name inside its cell', () => {
    fixes(
      code,
      '⟦⟧## Being healthy <!-- | -->\n',
      title,
      '| Assessment judgement area | APA grade |\n| ------------------------- | --------- |\n| Being healthy             |           |\n\n## Being healthy <!-- | -->\n',
    );
  });
  it('takes headings and areas from the framework', () => {
    fixes(
      code,
      '# ⟦Letter⟧\n\n## Rooms\n\nGrade: 5\n\n## The library as a whole\n\nGrade: 2\n',
      title,
      `# Letter

| Theme                  | Mark |
| ---------------------- | ---- |
| The library as a whole | 2    |
| Rooms                  | 5    |

## Rooms

Grade: 5

## The library as a whole

Grade: 2
`,
      { frameworks: [library] },
    );
  });
  it('is safe unless a final letter gets an empty cell for a grade that is there', () => {
    const safe = (text: string, status: 'draft' | 'final'): boolean | undefined => {
      const letter = readLetter(text, { status });
      return checkLetter(letter)
        .find((finding) => finding.code === code)
        ?.fixes()[0]?.safe;
    };
    assert.equal(safe('## Being healthy\n\nGrade: 3\n', 'final'), true);
    assert.equal(safe('## Being healthy\n\nGrade: 5\n', 'draft'), true);
    assert.equal(safe('## Being healthy\n\nGrade: 5\n', 'final'), false);
  });
});
