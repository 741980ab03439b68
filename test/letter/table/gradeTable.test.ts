import assert from 'node:assert/strict';
import type { LetterOptions } from '../../../server/src/letter/letter';
import { readLetter } from '../../../server/src/letter/letter';
import type { GradeValue } from '../../../server/src/letter/grades/gradeValue';
import { crlf } from '../../support/marks';
import { library } from '../../support/libraryFramework';

describe('the table of grades', () => {
  /**
   * `expected`: one line a row: area id (with ? when nearly so, - when none), grade, self-grade, with ! and the
   * fault at the end when the row has too few or too many cells. No expectation: it is no table of grades.
   */
  const check = (text: string, expected?: string[], options?: LetterOptions): void => {
    for (const source of [text, crlf(text)]) {
      const { table } = readLetter(source, options);
      assert.deepEqual(
        table?.rows.map(({ area, exact, grade, selfGrade, malformed }) =>
          [
            area ? `${area.id}${exact ? '' : '?'}` : '-',
            told(grade),
            told(selfGrade),
            malformed ? `!${malformed}` : '',
          ]
            .join(' ')
            .trimEnd(),
        ),
        expected,
      );
    }
  };

  const told = (grade?: GradeValue): string =>
    grade === undefined ? '_' : grade.kind === 'grade' ? String(grade.value) : grade.kind;

  const grades = ['being-healthy 2 _', 'staying-safe 3 _'];

  it('is a table with at least two areas in one column', () => {
    check('| Area | Grade |\n| --- | --- |\n| Being healthy | 2 |\n| Staying safe | 3 |\n', grades);
    check('| What | How |\n| --- | --- |\n| Being healthy | 2 |\n| Staying safe | 3 |\n', grades);
    check('| What | How |\n| --- | --- |\n| Being healthy | 2 |\n| Staying home | 3 |\n');
    check('| Ward | Homes |\n| --- | --- |\n| North | 2 |\n| South | 3 |\n');
  });
  it('is a table that has the headings of one, though it has few rows yet', () => {
    check('| Assessment judgement area | APA grade |\n| --- | --- |\n', []);
    check('| Area | Grade |\n| --- | --- |\n| Being healthy | 2 |\n', ['being-healthy 2 _']);
    check('| Area | Homes |\n| --- | --- |\n| Being healthy | 2 |\n');
  });
  it('is the first such table', () => {
    check(
      '| Ward | Homes |\n| --- | --- |\n| North | 2 |\n\n' +
        '| Area | Grade |\n| --- | --- |\n| Being healthy | 2 |\n| Staying safe | 3 |\n\n' +
        '| Area | Grade |\n| --- | --- |\n| Being healthy | 1 |\n| Staying safe | 1 |\n',
      grades,
    );
  });
  it('may have no pipes at its sides, and colons for alignment', () => {
    check('Area | Grade\n--- | ---\nBeing healthy | 2\nStaying safe | 3\n', grades);
    check('| Area | Grade |\n| :--- | ---: |\n| Being healthy | 2 |\n| Staying safe | 3 |\n', grades);
    check('|Area|Grade|\n|:-:|-:|\n|Being healthy|2|\n|Staying safe|3|', grades);
    check('  | Area | Grade |\n  | --- | --- |\n  | Being healthy | 2 |\n  | Staying safe | 3 |', grades);
  });
  it('may have no line of dashes, or no headings', () => {
    check('| Area | Grade |\n| Being healthy | 2 |\n| Staying safe | 3 |\n', grades);
    check('| Being healthy | 2 |\n| --- | --- |\n| Staying safe | 3 |\n', grades);
  });
  it('may be tabs as in the printed letter', () => {
    check('Assessment judgement area\tAPA grade\nBeing healthy\t2\nStaying safe\t3\n', grades);
    check('Being healthy\t\t2\nStaying safe\t\t\t3', grades);
    check('Being healthy\t2\t\nStaying safe\t3\t\n', grades);
  });
  it('goes on behind a row of tabs without a grade', () => {
    check('Area\tGrade\nBeing healthy\t\nStaying safe\t3\n', ['being-healthy empty _', 'staying-safe 3 _']);
    check('Area\tGrade\tSelf-grade\nBeing healthy\t2\nStaying safe\t3\t3\n', [
      'being-healthy 2 _',
      'staying-safe 3 3',
    ]);
  });
  it('has its columns told by their headings, in any order', () => {
    const rows = ['being-healthy 2 3', 'staying-safe 3 4'];
    check(
      '| Area | Grade | Self-grade |\n| --- | --- | --- |\n| Being healthy | 2 | 3 |\n| Staying safe | 3 | 4 |\n',
      rows,
    );
    check(
      '| Area | Self-grade | Grade |\n| --- | --- | --- |\n| Being healthy | 3 | 2 |\n| Staying safe | 4 | 3 |\n',
      rows,
    );
    check(
      '| Self-assessment grade | APA grade | Area |\n| - | - | - |\n| 3 | 2 | Being healthy |\n| 4 | 3 | Staying safe |\n',
      rows,
    );
    check(
      '| **Grade** | Note | Area | Self grade |\n| - | - | - | - |\n| 2 | x | Being healthy | 3 |\n| 3 | y | Staying safe | 4 |\n',
      rows,
    );
  });
  it('takes the column of the letter’s own year', () => {
    const rows = ['being-healthy 2 _', 'staying-safe 3 _'];
    const years = (first: string, second: string, swapped: boolean, year?: number): void => {
      const row = (area: string, then: string, now: string): string =>
        `| ${area} | ${swapped ? `${now} | ${then}` : `${then} | ${now}`} |\n`;
      check(
        `${year ? `---\nyear: ${year}\n---\n\n` : ''}${row('Area', second, first)}| - | - | - |\n` +
          row('Being healthy', '4', '2') +
          row('Staying safe', '4', '3'),
        rows,
      );
    };
    for (const swapped of [false, true])
      for (const [now, then] of [
        ['2007–08', '2006–07'],
        ['2008', '2007'],
        ['Grade in 2008', 'Grade in 2007'],
        ['2008 APA grade', '2007 APA grade'],
        ['Grade 2007/08', 'Grade 2006/07'],
        ['APA grade', 'Grade'],
        ['APA grade', 'Previous APA grade'],
        ['APA grade', 'Grade 2007'],
        ['Grade this year', 'Grade last year'],
        ['Grade', 'Average grade of similar councils'],
        ['Grade', 'Target grade'],
      ] as const) {
        years(now, then, swapped);
        years(now, then, swapped, 2008);
      }
    years('Grade in 2007', 'Grade in 2008', false, 2007);
    years('2006–07', '2007–08', true, 2007);
  });
  it('takes the only column for the grades, whatever year it says', () => {
    check('| Area | Grade 2007 |\n| - | - |\n| Being healthy | 2 |\n| Staying safe | 3 |\n', grades);
    check('| Area | Previous grade |\n| - | - |\n| Being healthy | 2 |\n| Staying safe | 3 |\n', grades);
  });
  it('takes the self-grade of the letter’s own year', () => {
    check(
      '| Area | Grade | Self-grade 2007 | Self-grade 2008 |\n| - | - | - | - |\n| Being healthy | 2 | 4 | 3 |\n| Staying safe | 3 | 4 | 3 |\n',
      ['being-healthy 2 3', 'staying-safe 3 3'],
    );
  });
  it('may have numbers before its areas and stops after them', () => {
    check('| Area | Grade |\n| - | - |\n| Being healthy. | 2. |\n| 3 Staying safe. | 3 |\n', grades);
    check('| Areas for judgement | Grade awarded |\n| - | - |\n| Being healthy. | 2 |\n', [
      'being-healthy 2 _',
    ]);
  });
  it('has several grades in a cell for none', () => {
    check('| Area | Grade |\n| - | - |\n| Being healthy | 2 or 3 |\n| Staying safe | 3 → 4 |\n', [
      'being-healthy not-a-number _',
      'staying-safe not-a-number _',
    ]);
  });
  it('takes the first other column for the grades when no heading says', () => {
    check('| Outcome | Result |\n| --- | --- |\n| Being healthy | 2 |\n| Staying safe | 3 |\n', grades);
    check(
      '| Outcome | Self-grade | Result |\n| - | - | - |\n| Being healthy | 4 | 2 |\n| Staying safe | 4 | 3 |\n',
      ['being-healthy 2 4', 'staying-safe 3 4'],
    );
  });
  it('reads grades with labels, the word before them, and what is no grade', () => {
    check(
      '| Area | Grade |\n| --- | --- |\n| Being healthy | 2 (adequate) |\n| Staying safe | Grade 3 |\n' +
        '| Enjoying and achieving | **4** |\n| Making a positive contribution | good |\n' +
        '| Achieving economic well-being | 5 |\n| Capacity to improve | |\n',
      [
        'being-healthy 2 _',
        'staying-safe 3 _',
        'enjoying-and-achieving 4 _',
        'making-a-positive-contribution not-a-number _',
        'achieving-economic-well-being out-of-range _',
        'capacity-to-improve empty _',
      ],
    );
  });
  it('keeps an escaped pipe inside its cell', () => {
    check(
      '| Area \\| outcome | Grade |\n| --- | --- |\n| Being healthy | 2 (3 \\| 4 last year) |\n| Staying safe | 3 |\n',
      ['being-healthy 2 _', 'staying-safe 3 _'],
    );
    check('| Area | Grade |\n| --- | --- |\n| Being healthy | 2 \\| 3 |\n| Staying safe | 3 |\n', [
      'being-healthy not-a-number _',
      'staying-safe 3 _',
    ]);
  });
  it('names its areas in any tolerated way', () => {
    check(
      '| Area | Grade |\n| --- | --- |\n| **BEING\u00A0HEALTHY** | 2 |\n| stay safe | 3 |\n' +
        '| Enjoying and acheiving | 2 |\n| Overall effectiveness of children\u2019s services | 3 |\n| Average | 2.5 |\n',
      [
        'being-healthy 2 _',
        'staying-safe 3 _',
        'enjoying-and-achieving? 2 _',
        'overall-effectiveness 3 _',
        '- out-of-range _',
      ],
    );
  });
  it('tells rows with too few or too many cells', () => {
    check('| Area | Grade |\n| --- | --- |\n| Being healthy |\n| Staying safe | 3 | |\n', [
      'being-healthy _ _ !too-few',
      'staying-safe 3 _ !too-many',
    ]);
  });
  it('comes with the words and headings of the framework in use', () => {
    check(
      'Own mark | Mark | Theme\n--- | --- | ---\n1 | 2 | Lending\n5 | 4 | Rooms\n',
      ['books 2 1', 'rooms 4 5'],
      { frameworks: [library] },
    );
    check('| Area | Grade |\n| --- | --- |\n| Being healthy | 2 |\n| Staying safe | 3 |\n', undefined, {
      frameworks: [library],
    });
  });
  it('has places for its cells, empty ones too', () => {
    const text = '| Area | Grade |\n| --- | --- |\n| **Being healthy** | 2 |\n| Staying safe | |\n';
    const { table } = readLetter(text);
    const [first, second] = table!.rows;
    assert.equal(first!.name.text, 'Being healthy');
    assert.equal(second!.grade!.span.isEmpty, true);
    assert.equal(text.slice(0, second!.grade!.span.start).split('\n')[3], '| Staying safe | ');
    assert.equal(table!.head!.cells[1]!.text, 'Grade');
    assert.deepEqual(table!.columns, { count: 2, area: 0, grade: 1, selfGrade: undefined });
  });
});
