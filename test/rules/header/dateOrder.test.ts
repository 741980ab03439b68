import assert from 'node:assert/strict';
import { fixes, flags, silent } from '../../support/check';
import { codesOf } from '../../support/family';
import { library } from '../../support/libraryFramework';

const code = 'header/date-order';
const PERIOD = 'period: 2007-04-01/2008-03-31\n';
const dated = (value: string, period = PERIOD, year = 'year: 2008\n'): string =>
  `---\ncouncil: X\n${year}${period}date: ${value}\n---\n`;

describe(code, () => {
  it('flags a letter dated before its period ends', () => {
    flags(code, dated('⟦2007-12-17⟧'));
    flags(code, dated('⟦2008-03-30⟧'));
    flags(code, dated('⟦"2006-01-01"⟧ # ?'));
  });
  it('takes the period of the year where the header has none', () => {
    flags(code, dated('⟦2007-12-17⟧', ''));
    flags(code, dated('⟦2007-12-17⟧', 'period:\n'));
    silent(code, dated('2007-12-17', '', 'year: 2007\n'));
  });

  it('is silent on a date that is late enough', () => {
    silent(code, dated('2008-12-17'));
    silent(code, dated('2008-03-31'));
    silent(code, dated('2009-03-31'));
  });
  it('is silent when date or period are missing or wrong in themselves', () => {
    silent(code, dated(''));
    silent(code, dated('2007-02-31'));
    silent(code, dated('2007-12-17', 'period: 2008-03-31/2007-04-01\n'));
    silent(code, dated('2007-12-17', 'period: long ago\n'));
    silent(code, dated('2007-12-17', '', ''));
    silent(code, dated('2007-12-17', '', 'year: 2007/08\n'));
  });
  it('is silent when the period is that of another year', () => {
    assert.deepEqual(codesOf('header', dated('2007-12-17', 'period: 2008-04-01/2009-03-31\n')), [
      'header/missing-key',
      'header/period-mismatch',
    ]);
  });
  it('knows only the header’s period where the framework has none', () => {
    const options = { frameworks: [library] };
    flags(code, dated('⟦2007-12-17⟧'), options);
    silent(code, dated('2007-12-17', ''), options);
  });

  it('hints at a date more than a year after the period', () => {
    const [late] = flags(code, dated('⟦2009-12-17⟧'), { status: 'final' });
    assert.equal(late?.severity, 'hint');
    assert.equal(
      late.message,
      'The letter is dated 17 December 2009, more than a year after its period ended on 31 March 2008. Check the year.',
    );
    fixes(code, dated('⟦2009-12-17⟧'), 'Change the date to 2008-12-17', dated('2008-12-17'));
  });

  it('tells both days, and where the period stands', () => {
    const [finding] = flags(code, dated('⟦2007-12-17⟧'));
    assert.equal(finding?.severity, 'warning');
    assert.equal(
      finding.message,
      'The letter is dated 17 December 2007, but its period does not end until 31 March 2008. Change the date or the period.',
    );
    assert.deepEqual(
      finding.related.map(({ at, message }) => [at.text, message]),
      [['2007-04-01/2008-03-31', 'The period ends on 31 March 2008']],
    );
  });

  it('offers the same day of the right year', () => {
    fixes(code, dated('⟦2007-12-17⟧'), 'Change the date to 2008-12-17', dated('2008-12-17'));
    const offered = (value: string): string[] => {
      const [finding] = flags(code, dated(`⟦${value}⟧`));
      return (finding?.fixes() ?? []).map(({ title }) => title);
    };
    assert.deepEqual(offered('2008-03-30'), []);
    assert.deepEqual(offered('2007-01-01'), []);
  });
});
