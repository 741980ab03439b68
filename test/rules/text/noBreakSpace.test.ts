import assert from 'node:assert/strict';
import { fixes, flags, silent } from '../../support/check';
import { library } from '../../support/libraryFramework';

const code = 'text/no-break-space';
const TABLE = '| Area | Grade |\n| --- | --- |\n| Staying safe | 2 |\n';

describe(code, () => {
  it('flags such spaces at the marks of points and headings (T09)', () => {
    flags(code, '-⟦\u00A0⟧One\n');
    flags(code, '⟦\u202F⟧- One\n');
    flags(code, '•⟦\u200B⟧One\n');
    flags(code, '#⟦\u00A0⟧A letter\n');
    flags(code, '##⟦\u2003⟧Being healthy⟦\u00A0⟧\n');
    flags(code, '## Being healthy⟦\u00A0⟧##\n');
  });
  it('flags them in names that are known', () => {
    flags(code, '## Being⟦\u00A0⟧healthy\n');
    flags(code, '## Being healthy⟦\u00A0⟧Grade⟦\u00A0⟧2\n');
    flags(code, '## Being healthy\n\n### Major⟦\u00A0⟧strengths\n');
    flags(code, '## Being heal⟦\u200B⟧thy\n');
    flags(code, '## Rooms⟦\u00A0⟧and opening hours\n', { frameworks: [library] });
  });
  it('flags them in fields', () => {
    flags(code, '## Being healthy\n\nGrade:⟦\u00A0⟧2⟦\u00A0⟧(adequate)\n');
    flags(code, '## Being healthy\n\n⟦\u00A0⟧Grade⟦\u00A0⟧2⟦\u00A0\u00A0⟧\n');
    flags(code, '## Being healthy\n\nSelf-assessment:⟦\u2009⟧mixed – in\u00A0part\n');
  });
  it('flags them in the table of grades', () => {
    flags(code, TABLE.replace('| Staying', '| Being⟦\u00A0⟧healthy | ⟦\u00A0⟧3 |\n|⟦\u00A0⟧Staying'));
    flags(code, 'Area\tGrade\nBeing⟦\u00A0⟧healthy\t2\nStaying safe\t⟦\u00A0⟧2⟦\u00A0⟧\n');
  });

  it('is silent inside sentences', () => {
    silent(code, 'Some 12\u00A0% of children, 1\u202F000 in all.\n');
    silent(code, '- About 12\u00A0% of children\n');
    silent(code, '# Letter of 17\u00A0December\n\n## Grade\u00A0descriptions\n');
    silent(code, '## Being healthy\n\nGrade\u00A01, there could be more.\n');
    silent(code, '## Being healthy\n\nSelf-assessment: mixed – in\u00A0part\u00A0only\n');
  });
  it('is silent in other tables, code, comments and the header', () => {
    silent(code, '| A\u00A0b | C |\n| --- | --- |\n|\u00A0d | e |\n');
    silent(code, '```\n-\u00A0One\n```\n\n<!--\u00A0-->\n');
    silent(code, '---\ncouncil: North\u00A0mere\nyear: 2008\n---\n');
    silent(
      code,
      '| Area | Grade | Remark |\n| --- | --- | --- |\n| Being healthy | 2 | 12\u00A0% |\n| Staying safe | 2 | |\n',
    );
    silent(code, '\uFEFF# A letter\n');
  });
  it('is silent on ordinary spaces and tabs', () => {
    silent(code, `-\tOne\n\n##  Being  healthy\n\nGrade:\t2\n\n${TABLE}`);
  });

  it('names it', () => {
    const says = (source: string, message: string): void => {
      const [finding] = flags(code, source);
      assert.equal(finding?.severity, 'hint');
      assert.equal(finding.message, message);
    };
    says(
      '-⟦\u00A0⟧One\n',
      'There is a non-breaking space before this point. Replace it with an ordinary space.',
    );
    says(
      '#⟦\u202F⟧One\n',
      'There is a narrow non-breaking space in this heading. Replace it with an ordinary space.',
    );
    says('## Being heal⟦\u200B⟧thy\n', 'There is a zero-width space in this heading. Remove it.');
    says(
      '## Being healthy\n\nGrade:⟦\u2003⟧2\n',
      'There is a space of unusual width in this field. Replace it with an ordinary space.',
    );
    says(
      TABLE.replace('| 2', '|⟦\u3000⟧2').replace('| Staying', '| Being healthy | 3 |\n| Staying'),
      'There is a wide (ideographic) space in this row. Replace it with an ordinary space.',
    );
  });

  it('puts a space there, or nothing where there is one already', () => {
    const space = 'Replace with an ordinary space';
    fixes(code, '-⟦\u00A0⟧One', space, '- One');
    fixes(code, '•⟦\u200B⟧One\n', space, '• One\n');
    fixes(code, '- ⟦\u00A0⟧One\n', 'Remove it', '- One\n');
    fixes(code, '##⟦\u00A0\u200B⟧Being healthy\n', space, '## Being healthy\n');
    fixes(code, '## Being healthy⟦\u00A0⟧\n', 'Remove it', '## Being healthy\n');
    fixes(code, '## Being heal⟦\u200B⟧thy\n', 'Remove it', '## Being healthy\n');
    fixes(code, 'Text.\n\n⟦\u00A0\u00A0⟧- Two\n', space, 'Text.\n\n  - Two\n');
    fixes(code, '## Being healthy\n\nGrade⟦\u00A0⟧2\n', space, '## Being healthy\n\nGrade 2\n');
  });
});
