import assert from 'node:assert/strict';
import { fixes, flags, silent } from '../../support/check';
import { codesOf } from '../../support/family';

const code = 'header/invalid-period';
const over = (value: string): string => `---\ncouncil: X\nyear: 2008\nperiod: ${value}\n---\n`;

describe(code, () => {
  it('flags periods that end before they start', () => {
    flags(code, over('⟦2008-03-31/2007-04-01⟧'));
  });
  it('flags days that do not exist (T62)', () => {
    flags(code, over('⟦2007-04-01/2008-02-30⟧'));
    flags(code, over('⟦2007-04-31/2008-03-31⟧'));
  });
  it('flags other forms', () => {
    flags(code, over('⟦2007-04-01 to 2008-03-31⟧'));
    flags(code, over('⟦2007-04-01⟧'));
    flags(code, over('⟦2007-04-01/2008-03-31/2009-03-31⟧'));
    flags(code, over('⟦"2007/08"⟧'));
    flags(code, over('⟦2007-04-01 / 2008-03-31⟧'));
  });

  it('is silent on periods', () => {
    silent(code, over('2007-04-01/2008-03-31'));
    silent(code, over('"2007-04-01/2008-03-31" # a year'));
    silent(code, over('2008-02-29/2008-02-29'));
  });
  it('is silent on what is not written yet or of another kind', () => {
    silent(code, over(''));
    silent(code, over('TBC'));
    silent(code, over('[2007-04-01, 2008-03-31]'));
  });
  it('is the only finding about the period', () => {
    assert.deepEqual(codesOf('header', over('2009-03-31/2008-04-01')), ['header/missing-key', code]);
  });

  it('says what is wrong with it', () => {
    const says = (value: string, message: string): void => {
      const [finding] = flags(code, over(`⟦${value}⟧`));
      assert.equal(finding?.severity, 'error');
      assert.equal(finding.message, message);
    };
    says(
      '2008-03-31/2007-04-01',
      'The period ends on 1 April 2007, before it starts on 31 March 2008. Change one of the two days.',
    );
    says(
      '2007-04-01/2008-02-30',
      '30 February 2008 does not exist: that month has 29 days. Enter an existing date.',
    );
    says(
      '1 April 2007 to 31 March 2008',
      '“1 April 2007 to 31 March 2008” is not a period. Enter the first and the last day with a slash between them: 2007-04-01/2008-03-31.',
    );
    says(
      'last year',
      '“last year” is not a period. Enter the first and the last day with a slash between them, for example 2007-04-01/2008-03-31.',
    );
  });

  it('writes what is meant', () => {
    const after = over('2007-04-01/2008-03-31');
    fixes(code, over('⟦2008-03-31/2007-04-01⟧'), 'Change to 2007-04-01/2008-03-31', after);
    for (const value of [
      '1 April 2007 to 31 March 2008',
      'from 1 April 2007 to 31 March 2008',
      '2007-04-01 – 2008-03-31',
      '01/04/2007 - 31/03/2008',
      '2007-04-01 / 2008-03-31',
    ])
      fixes(code, over(`⟦${value}⟧`), 'Change to 2007-04-01/2008-03-31', after);
  });
});
