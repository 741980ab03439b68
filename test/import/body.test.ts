import assert from 'node:assert/strict';
import { body, toLookAt } from './check';

describe('import of sections', () => {
  it('reads the grade on the heading’s line, on the next, or after blank lines', () => {
    body(
      `Being healthy Grade 2

Text.

Staying safe
Grade 3

Text.

Enjoying and achieving



Grade 4

Text.
`,
      `## Being healthy

Grade: 2

Text.

## Staying safe

Grade: 3

Text.

## Enjoying and achieving

Grade: 4

Text.
`,
    );
  });

  it('keeps the printed words of headings, and joins those on several lines', () => {
    body(
      `Capacity to improve, including the management
of children's services
Grade 2
Adequate
STAYING SAFE
GRADE 3
Text.
`,
      `## Capacity to improve, including the management of children's services

Grade: 2

Adequate

## STAYING SAFE

GRADE: 3

Text.
`,
    );
  });

  it('reads other ways of printing a grade', () => {
    body(
      `Being healthy – Grade 2 (adequate)

Staying safe (Grade 7)

Economic wellbeing
Grade: 3 – good
Self-grade 4
`,
      `## Being healthy

Grade: 2 (adequate)

## Staying safe

Grade: 7

## Economic wellbeing

Grade: 3 – good
Self-grade: 4
`,
    );
  });

  it('keeps the words that stand for a grade', () => {
    body(
      'Being healthy Grade TBC\n\nText.\n\nStaying safe (Grade [insert grade])\n\nText.\n',
      '## Being healthy\n\nGrade: TBC\n\nText.\n\n## Staying safe\n\nGrade: [insert grade]\n\nText.\n',
    );
  });

  it('leaves a grade in a sentence alone', () => {
    body(
      'Within it,\n\nGrade 1, there could be some aspects that are good.\n',
      'Within it,\n\nGrade 1, there could be some aspects that are good.\n',
    );
  });

  it('takes an area without a grade for a heading only where it stands as one', () => {
    body(
      'The council does well in\nBeing healthy\nand elsewhere.\n\nStaying safe\n\nServices protect children.\n',
      'The council does well in\nBeing healthy\nand elsewhere.\n\n## Staying safe\n\nServices protect children.\n',
    );
  });

  it('leaves a column of area names, or of names and numbers, as it is, and says so', () => {
    const print = 'Being healthy\n\nStaying safe\n\nEnjoying and achieving\n\n3\n\nEconomic wellbeing\n\n2\n';
    body(print, print);
    assert.deepEqual(
      toLookAt(print).map((entry) => entry.split(':')[0]),
      ['0', '0', '2', '4', '8'],
    );
  });

  it('says where a grade has lost its heading', () => {
    const print = 'Dear Ms Rowan\n\nText.\n\nGrade 2\n';
    body(print, print);
    assert.deepEqual(toLookAt(print), [
      '4: “Grade 2” is not a heading or a grade here, so it was kept as ordinary text.',
    ]);
  });
});

describe('import of evidence', () => {
  it('makes one list of points with any bullet, across blank lines and wrapped lines', () => {
    body(
      `Being healthy Grade 2

Major Strengths

- Attendance is high
  in all schools.
• Care leavers do well.



■   More is done
for others.
■
Alone.

Important weaknesses and areas for
development

Too few
checks are made.
`,
      `## Being healthy

Grade: 2

### Major Strengths

- Attendance is high
  in all schools.
- Care leavers do well.
- More is done
  for others.
- Alone.

### Important weaknesses and areas for development

Too few
checks are made.
`,
    );
  });

  it('leaves an empty list empty, and numbers as they are', () => {
    body(
      `Being healthy Grade 2
Strengths:
Areas for development
1. Checks
2. Records
- Plans
`,
      `## Being healthy

Grade: 2

### Strengths

### Areas for development

1. Checks
2. Records

- Plans
`,
    );
  });

  it('knows evidence headings in a section only', () => {
    body(
      'Major strengths\n\n- Attendance\n\nStaying safe Grade 2\n\nMajor strengths\n',
      'Major strengths\n\n- Attendance\n\n## Staying safe\n\nGrade: 2\n\n### Major strengths\n',
    );
  });

  it('takes a dash in mid-sentence for no point', () => {
    body(
      'Staying safe Grade 2\n\nServices are\n- on the whole -\nsafe. They are:\n- quick\n- good\n',
      '## Staying safe\n\nGrade: 2\n\nServices are - on the whole -\nsafe. They are:\n\n- quick\n- good\n',
    );
  });
});

describe('import of tables', () => {
  it('makes a pipe table of tab-separated rows, also with doubled tabs, blank lines and wrapped names', () => {
    body(
      `Assessment judgement area\tAPA grade

Being healthy\t2
Staying safe\t\t3
Capacity to improve, including the management of services
for children and young people\t2

The scale is printed below.
`,
      `| Assessment judgement area | APA grade |
| --- | --- |
| Being healthy | 2 |
| Staying safe | 3 |
| Capacity to improve, including the management of services for children and young people | 2 |

The scale is printed below.
`,
    );
  });

  it('keeps empty cells where columns need them, and pipes in cells as words', () => {
    body(
      'Area\tSelf-grade\tGrade\nBeing healthy\t\t2\nStaying safe\t3|4\t2\n',
      '| Area          | Self-grade | Grade |\n| ------------- | ---------- | ----- |\n' +
        '| Being healthy |            | 2     |\n| Staying safe  | 3\\|4       | 2     |\n',
    );
  });

  it('leaves rows without column headings as printed, for a heading would be a word of its own', () => {
    const print = 'Being healthy\t2\nStaying safe\t3\n';
    body(print, print);
    assert.equal(toLookAt(print)[0]?.split(':')[0], '0');
  });

  it('leaves a lone tab in prose a space', () => {
    body('The grade\tis good.\n', 'The grade is good.\n');
  });
});
