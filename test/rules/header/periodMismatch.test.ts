import assert from 'node:assert/strict';
import { fixes, flags, silent } from '../../support/check';
import { codesOf } from '../../support/family';
import { library } from '../../support/libraryFramework';

const code = 'header/period-mismatch';
const over = (value: string, year = '2008'): string =>
  `---\ncouncil: X\nyear: ${year}\nperiod: ${value}\n---\n`;

describe(code, () => {
  it('flags a period that is not the one of the year', () => {
    flags(code, over('⟦2006-04-01/2007-03-31⟧'));
    flags(code, over('⟦2007-04-01/2008-03-30⟧'));
    flags(code, over('⟦2008-01-01/2008-12-31⟧'));
  });

  it('is silent on the period of the year', () => {
    silent(code, over('2007-04-01/2008-03-31'));
    silent(code, over('2006-04-01/2007-03-31', '"2007"'));
  });
  it('is silent when one of the two is missing or wrong in itself', () => {
    silent(code, over(''));
    silent(code, over('2006-04-01/2007-03-31', ''));
    silent(code, over('2006-04-01/2007-03-31', '2007/08'));
    silent(code, over('2007-03-31/2006-04-01'));
    silent(code, over('2006-04-01/2007-02-31'));
  });
  it('is silent when the framework has no period, or is not known', () => {
    silent(code, over('2006-04-01/2007-03-31'), { frameworks: [library] });
    silent(code, `---\nframework: other\nyear: 2008\nperiod: 2006-04-01/2007-03-31\n---\n`);
  });
  it('is the only finding about a header left over from the year before', () => {
    const text = '---\ncouncil: X\nyear: 2008\nperiod: 2006-04-01/2007-03-31\ndate: 2007-12-17\n---\n';
    assert.deepEqual(codesOf('header', text), ['header/missing-key', code]);
  });

  it('tells both, and where the year stands', () => {
    const [finding] = flags(code, over('⟦2006-04-01/2007-03-31⟧'));
    assert.equal(finding?.severity, 'warning');
    assert.equal(
      finding.message,
      'The period is 1 April 2006 to 31 March 2007, but the assessment of 2008 covers 1 April 2007 to 31 March 2008. Change the period or the year.',
    );
    assert.deepEqual(
      finding.related.map(({ at, message }) => [at.text, message]),
      [['2008', 'The year is given here as 2008']],
    );
  });

  it('changes one or the other', () => {
    const source = over('⟦2006-04-01/2007-03-31⟧ # ?');
    fixes(code, source, 'Change the period to 2007-04-01/2008-03-31', over('2007-04-01/2008-03-31 # ?'));
    fixes(code, source, 'Change the year to 2007', over('2006-04-01/2007-03-31 # ?', '2007'));
  });
});
