import assert from 'node:assert/strict';
import { fixes, flags, silent } from '../../support/check';
import { codesOf } from '../../support/family';

const code = 'header/invalid-date';
const dated = (value: string): string => `---\ncouncil: X\nyear: 2008\ndate: ${value}\n---\n`;

describe(code, () => {
  it('flags days that do not exist (T62)', () => {
    flags(code, dated('⟦2008-02-31⟧'));
    flags(code, dated('⟦2007-02-29⟧'));
    flags(code, dated('⟦2008-13-01⟧'));
    flags(code, dated('⟦"2008-12-00"⟧'));
  });
  it('flags other forms', () => {
    flags(code, dated('⟦17 December 2008⟧'));
    flags(code, dated('⟦2008-12-7⟧'));
    flags(code, dated('⟦17/12/2008⟧ # ?'));
    flags(code, dated('⟦2008-12-17T00:00:00Z⟧'));
    flags(code, dated('⟦soon⟧'));
    flags(code, dated('⟦2008⟧'));
  });

  it('is silent on days that exist', () => {
    silent(code, dated('2008-12-17'));
    silent(code, dated('"2008-02-29"'));
    silent(code, dated('2008-12-31 # the last day'));
    silent(code, dated('|\n  2008-12-17'));
  });
  it('is silent on what is not written yet or of another kind', () => {
    silent(code, dated(''));
    silent(code, dated('TBC'));
    silent(code, dated('[2008-02-31]'));
    silent(code, `${dated('2008-12-17')}\n31 February 2008\n`);
    silent(code, dated('2008-12-17\ndate: 2008-02-31'));
  });
  it('is the only finding about the date', () => {
    assert.deepEqual(codesOf('header', dated('2007-02-29')), ['header/missing-key', code]);
  });

  it('says what is wrong with it', () => {
    const says = (value: string, message: string): void => {
      const [finding] = flags(code, dated(`⟦${value}⟧`));
      assert.equal(finding?.severity, 'error');
      assert.equal(finding.message, message);
    };
    says('2008-02-31', '31 February 2008 does not exist: that month has 29 days. Enter an existing date.');
    says('2008-17-12', 'There is no month 17. Enter an existing date.');
    says('17 December 2008', '“17 December 2008” is not in the format year-month-day. Enter 2008-12-17.');
    says(
      '3/4/2008',
      '“3/4/2008” may be 3 April 2008 or 4 March 2008. Enter year, month and day, for example 2008-04-03.',
    );
    says('soon', '“soon” is not a date. Enter year, month and day, for example 2008-12-17.');
  });

  it('writes what is meant', () => {
    fixes(code, dated('⟦17 December 2008⟧'), 'Change to 2008-12-17 (17 December 2008)', dated('2008-12-17'));
    fixes(code, dated('⟦"Wednesday 17 December 2008"⟧ # ?'), /^Change/, dated('2008-12-17 # ?'));
    fixes(code, dated('⟦2008-17-12⟧'), 'Change to 2008-12-17 (17 December 2008)', dated('2008-12-17'));
    fixes(code, dated('⟦2008-02-31⟧'), 'Change to 2008-02-29 (29 February 2008)', dated('2008-02-29'));
    fixes(code, dated('⟦3/4/2008⟧'), 'Change to 2008-03-04 (4 March 2008)', dated('2008-03-04'));
  });
  it('does so by itself only when there is no doubt', () => {
    const safe = (value: string): boolean[] => {
      const [finding] = flags(code, dated(`⟦${value}⟧`));
      return (finding?.fixes() ?? []).map((fix) => fix.safe);
    };
    assert.deepEqual(safe('17 December 2008'), [true]);
    assert.deepEqual(safe('2008/12/7'), [true]);
    assert.deepEqual(safe('3/4/2008'), [false, false]);
    assert.deepEqual(safe('2008-02-31'), [false]);
    assert.deepEqual(safe('soon'), []);
  });
});
