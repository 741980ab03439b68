import assert from 'node:assert/strict';
import { fixes, flags, silent } from '../../support/check';
import { library } from '../../support/libraryFramework';

const code = 'header/framework-year';
const header = (lines: string): string => `---\ncouncil: X\n${lines}\n---\n`;

describe(code, () => {
  it('flags a framework of other years, when there is one of this year', () => {
    flags(code, header('year: 2007\nframework: ⟦apa-2006⟧'));
    flags(code, header('year: 2005\nframework: ⟦apa-2008⟧'));
    flags(code, header('year: ⟦2006⟧'));
  });
  it('is silent on the framework of the year, and where there is none', () => {
    silent(code, header('year: 2007\nframework: apa-2008'));
    silent(code, header('year: 2006\nframework: apa-2006'));
    silent(code, header('year: 2008'));
    silent(code, header('year: 2025\nframework: apa-2008'));
    silent(code, header('framework: apa-2006'));
    silent(code, header('year: soon\nframework: apa-2006'));
    silent(code, header('year: 2006'), { frameworks: [library] });
  });
  it('names both, and changes the framework', () => {
    const source = header('year: 2007\nframework: ⟦apa-2006⟧');
    const [found] = flags(code, source, { status: 'final' });
    assert.equal(found?.severity, 'warning');
    assert.equal(
      found.message,
      'The letter is for 2007, but the framework apa-2006 is for 2005 to 2006. Use apa-2008, or change the year.',
    );
    fixes(code, source, 'Change the framework to apa-2008', header('year: 2007\nframework: apa-2008'));
    fixes(
      code,
      header('year: ⟦2006⟧'),
      'Change the framework to apa-2006',
      '---\nframework: apa-2006\ncouncil: X\nyear: 2006\n---\n',
    );
  });
});
