import assert from 'node:assert/strict';
import { fixes, flags, silent } from '../../support/check';
import { library } from '../../support/libraryFramework';

const code = 'table/section-mismatch';
const table = (row: string): string =>
  `| Area | Grade | Self-grade |\n| --- | --- | --- |\n${row}\n| Staying safe | 3 | |\n\n`;

describe(code, () => {
  it('flags both places, each with the other', () => {
    const source = `${table('| Being healthy | ⟦3⟧ | |')}## Being healthy\n\nGrade: ⟦2⟧\n`;
    const [inTable, inSection] = flags(code, source);
    assert.equal(
      inTable!.message,
      'The table gives the grade of “Being healthy” as 3 (good), but the section gives it as 2 (adequate). Change one of them.',
    );
    assert.equal(
      inSection!.message,
      'The section gives the grade of “Being healthy” as 2 (adequate), but the table gives it as 3 (good). Change one of them.',
    );
    assert.deepEqual(
      [inTable!, inSection!].flatMap(({ related }) => related.map(({ at, message }) => [at.start, message])),
      [
        [inSection!.at.start, 'The section gives the grade as 2'],
        [inTable!.at.start, 'The table gives the grade as 3'],
      ],
    );
  });
  it('flags grades on the heading’s line and behind words', () => {
    flags(code, `${table('| Being healthy | Grade ⟦3⟧ | |')}## Being healthy Grade ⟦2⟧ (adequate)\n`);
    flags(code, 'Being healthy\t⟦3⟧\nStaying safe\t2\n\n## Be healthy\n\n**Grade:** ⟦2⟧\n');
  });
  it('flags self-grades as well', () => {
    const source = `${table('| Being healthy | 2 | ⟦3⟧ |')}## Being healthy\n\nGrade: 2\nSelf-grade: ⟦4⟧\n`;
    const [inTable] = flags(code, source);
    assert.ok(inTable!.message.startsWith('The table gives the self-grade of “Being healthy” as 3 (good)'));
    fixes(
      code,
      source,
      'Change the self-grade in the section to 3 (good)',
      `${table('| Being healthy | 2 | 3 |')}## Being healthy\n\nGrade: 2\nSelf-grade: 3\n`,
    );
  });
  it('offers both ways, at the marked place first', () => {
    const source = `${table('| Being healthy | ⟦3⟧ (good) | |')}## Being healthy\n\nGrade: ⟦2⟧\n`;
    fixes(
      code,
      source,
      'Change the table to 2 (adequate)',
      `${table('| Being healthy | 2 (adequate) | |')}## Being healthy\n\nGrade: 2\n`,
    );
    fixes(
      code,
      source,
      'Change the section to 3 (good)',
      `${table('| Being healthy | 3 (good) | |')}## Being healthy\n\nGrade: 3\n`,
    );
    assert.deepEqual(
      flags(code, source).map((finding) => finding.fixes().map(({ title, safe }) => [title, safe])),
      [
        [
          ['Change the table to 2 (adequate)', false],
          ['Change the section to 3 (good)', false],
        ],
        [
          ['Change the section to 3 (good)', false],
          ['Change the table to 2 (adequate)', false],
        ],
      ],
    );
  });
  it('is silent where they agree', () => {
    silent(
      code,
      `${table('| Being healthy | 2 (adequate) | 3 |')}## Being healthy Grade 2\n\nSelf-grade: 3\n`,
    );
    silent(code, `${table('| Being healthy | 2 | |')}## Being healthy Grade 3\n\nGrade: 2\n`);
  });
  it('is silent where one of them has no grade of the scale', () => {
    silent(code, `${table('| Being healthy | 3 | |')}## Being healthy\n\nGrade:\n`);
    silent(code, `${table('| Being healthy | | 3 |')}## Being healthy\n\nGrade: 3\n`);
    silent(code, `${table('| Being healthy | 5 | |')}## Being healthy\n\nGrade: 3\n`);
    silent(code, `${table('| Being healthy | good | |')}## Being healthy\n\nGrade: 2\n`);
  });
  it('is silent where a second grade or the word beside one agrees', () => {
    silent(code, `${table('| Being healthy | 2 | |')}## Being healthy\n\nGrade: 3\nGrade: 2\n`);
    silent(code, `${table('| Being healthy | 2 | |')}## Being healthy\n\nGrade: 3 (adequate)\n`);
    silent(code, `${table('| Being healthy | 2 (good) | |')}## Being healthy\n\nGrade: 3\n`);
    silent(code, `${table('| Being healthy | 2 | 2 |')}## Being healthy\n\nSelf-grade: 3\nSelf-grade: 2\n`);
  });
  it('is silent where it is not certain which area or cell is meant', () => {
    silent(code, `${table('| Being heathy | 3 | |')}## Being healthy\n\nGrade: 2\n`);
    silent(code, `${table('| Being healthy | 3 | |')}## Being heathy\n\nGrade: 2\n`);
    silent(code, `${table('| Being | healthy | 3 | 2 |')}## Being healthy\n\nGrade: 2\n`);
    silent(code, `${table('| Being healthy | 3 | 4 | 2 |')}## Being healthy\n\nGrade: 2\n`);
  });
  it('goes by the framework in use', () => {
    const [finding] = flags(
      code,
      'Theme | Mark\n--- | ---\nRooms | ⟦1⟧\nLending | 2\n\n## Rooms\n\nGrade: ⟦5⟧\n',
      {
        frameworks: [library],
      },
    );
    assert.ok(finding!.message.includes('1 (excellent)') && finding!.message.includes('5 (failing)'));
  });
});
