import assert from 'node:assert/strict';
import { fixes, flags, silent } from '../../support/check';

const code = 'header/act';
const letter = (act: string): string =>
  `## Being healthy\n\nGrade: 3\n\nThe children's services grade is the rating for the purpose of ${act}.\n`;

describe(code, () => {
  it('flags another year of the Act that the grade rests on', () => {
    flags(code, letter('section 138 of the Education and Inspections Act ⟦2007⟧'));
    flags(code, letter('Section 138 of the Education\nand Inspections Act ⟦2008⟧'));
  });
  it('is silent on the Act’s own year, on other sections and on other Acts', () => {
    silent(code, letter('section 138 of the Education and Inspections Act 2006'));
    silent(code, letter('section 12 of the Education and Inspections Act 2007'));
    silent(code, letter('section 20 of the Children Act 2004 and of the Children Act 1989'));
    silent(code, letter('“section 138 of the Education and Inspections Act 2007”'));
  });
  it('names both and changes the year', () => {
    const source = letter('section 138 of the Education and Inspections Act ⟦2007⟧');
    const [found] = flags(code, source, { status: 'final' });
    assert.equal(found?.severity, 'warning');
    assert.equal(
      found.message,
      'Section 138 belongs to the Education and Inspections Act 2006, not 2007. Change the year.',
    );
    fixes(
      code,
      source,
      'Change 2007 to 2006',
      letter('section 138 of the Education and Inspections Act 2006'),
    );
  });
});
