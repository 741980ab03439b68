import assert from 'node:assert/strict';
import { fixes, flags, silent } from '../../support/check';
import { library } from '../../support/libraryFramework';

const code = 'text/table-form';
const TABLE = '| Area | APA grade |\n| --- | --- |\n| Being healthy | 3 |\n| Staying safe | 2 |\n';

describe(code, () => {
  it('flags a table with tabs', () => {
    flags(code, '⟦Area\tAPA grade⟧\nBeing healthy\t3\nStaying safe\t2\n');
    flags(code, '⟦Lending\t3⟧\nRooms\t2\n', { frameworks: [library] });
  });
  it('flags a table without the line of dashes', () => {
    flags(code, '⟦| Area | Grade |⟧\n| Being healthy | 3 |\n| Staying safe | 2 |\n');
  });
  it('flags rows without bars at their sides, once', () => {
    flags(code, '⟦Area | Grade⟧\n--- | ---\nBeing healthy | 3\nStaying safe | 2\n');
    flags(code, TABLE.replace('| Staying safe | 2 |', '⟦| Staying safe | 2⟧'));
  });
  it('flags the word “Grade” in a cell', () => {
    flags(code, TABLE.replace('3', '⟦Grade⟧ 3').replace('| 2', '| ⟦Grade:⟧ 2 (adequate)'));
  });

  it('is silent on tables with bars', () => {
    silent(code, TABLE);
    silent(code, TABLE.replace('| --- | --- |', '|:--|--:|').replace('3', '3 (good)'));
    silent(
      code,
      '   | Area | Grade |  \n|-|-|\n|Being healthy|3|\n| Staying\\| safe | 2 |\n| Staying safe | |\n',
    );
    silent(code, TABLE.replace('3', 'good').replace('| 2', '| Grade 9'));
  });
  it('is silent on other tables and on text below the table', () => {
    silent(code, 'Name\tRoom\nAnna\t3\nBen\t4\n');
    silent(code, 'Name | Room\n--- | ---\nAnna | 3\n');
    silent(code, `${TABLE}The grades are best fits.\n`);
    silent(code, TABLE.replace('3', 'Grade **3**'));
  });

  it('says what is missing', () => {
    const says = (source: string, message: string): void => {
      const [finding] = flags(code, source);
      assert.equal(finding?.severity, 'hint');
      assert.equal(finding.message, message);
    };
    says(
      '⟦Area\tGrade⟧\nBeing healthy\t3\nStaying safe\t2\n',
      'The cells of this table are separated by tabs. Separate them with bars, and put a line of dashes below the headings.',
    );
    says(
      '⟦| Area | Grade |⟧\n| Being healthy | 3 |\n| Staying safe | 2 |\n',
      'This table has no line of dashes below its headings, so other programs do not recognise it.',
    );
    says(
      TABLE.replace('| Area | APA grade |', '⟦Area | APA grade⟧'),
      'The rows of this table have no bars at the ends. Put one at the start and end of each row.',
    );
    says(TABLE.replace('3', '⟦Grade⟧ 3'), '“Grade” is already in the column heading. The number is enough.');
  });

  it('keeps what follows a table with tabs out of it', () => {
    fixes(
      code,
      '⟦Area\tAPA grade⟧\nBeing healthy\t3\nStaying safe\t2\n\tTBC\t5\n',
      'Convert to a table with bars',
      `${TABLE}\n\tTBC\t5\n`,
    );
  });
  it('writes a table with tabs with bars', () => {
    fixes(
      code,
      '⟦Area\tAPA grade⟧\nBeing healthy\t\t3\nStaying safe\t2\t\n\nText.\n',
      'Convert to a table with bars',
      `${TABLE}\nText.\n`,
    );
    fixes(
      code,
      '⟦Being healthy\t3⟧\nStaying safe\t2',
      'Convert to a table with bars',
      '| Assessment judgement area | APA grade |\n| --- | --- |\n| Being healthy | 3 |\n| Staying safe | 2 |',
    );
    fixes(
      code,
      '⟦Theme\tMark\tOwn mark⟧\nLending\t3\t2\nRooms\t2\n',
      'Convert to a table with bars',
      '| Theme | Mark | Own mark |\n| --- | --- | --- |\n| Lending | 3 | 2 |\n| Rooms | 2 | |\n',
      { frameworks: [library] },
    );
  });
  it('does not do so where a row has too many cells', () => {
    const [finding] = flags(code, '⟦Area\tGrade⟧\nBeing healthy\t3\t4\nStaying safe\t2\n');
    const [fix] = finding?.fixes() ?? [];
    assert.deepEqual([fix?.safe, fix?.changes], [false, []]);
    assert.equal(fix?.disabled, 'A row has too many cells; correct it first.');
  });
  it('inserts the line of dashes, with headings where there are none', () => {
    fixes(
      code,
      '⟦| Area | APA grade |⟧\n| Being healthy | 3 |\n| Staying safe | 2 |\n',
      'Insert the line of dashes',
      TABLE,
    );
    fixes(
      code,
      '⟦| Being healthy | 3 |⟧\n| Staying safe | 2 |\n',
      'Insert headings and the line of dashes',
      TABLE.replace('Area', 'Assessment judgement area'),
    );
  });
  it('puts bars at the sides', () => {
    fixes(
      code,
      '⟦Area | APA grade⟧\n--- | ---\nBeing healthy | 3\nStaying safe | 2\n',
      'Add bars at both ends of each row',
      TABLE,
    );
    fixes(
      code,
      '⟦Area | APA grade⟧  \n--- | ---\n| Being healthy | 3\nStaying safe |',
      'Add bars at both ends of each row',
      '| Area | APA grade |  \n| --- | --- |\n| Being healthy | 3 |\n| Staying safe | |',
    );
    fixes(
      code,
      '⟦Area | APA grade⟧\n--- | ---\nBeing healthy | 3\nStaying safe | 2\nThese are best fits.\n',
      'Add bars at both ends of each row',
      `${TABLE}These are best fits.\n`,
    );
  });
  it('takes the word out of the cell', () => {
    fixes(code, TABLE.replace('3', '⟦Grade⟧ 3'), 'Remove “Grade”', TABLE);
  });
});
