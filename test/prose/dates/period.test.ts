import assert from 'node:assert/strict';
import { defaultFramework } from '../../../server/src/framework/builtin';
import { toIso } from '../../../server/src/prose/dates/date';
import {
  readPeriod,
  readPeriodLoosely,
  usualPeriod,
  writePeriod,
} from '../../../server/src/prose/dates/period';
import { library } from '../../support/libraryFramework';

describe('a period', () => {
  it('is two days with a slash between them', () => {
    const read = (text: string, expected: string | undefined): void => {
      const period = readPeriod(text);
      assert.equal(period && writePeriod(period), expected);
    };
    read('2007-04-01/2008-03-31', '2007-04-01/2008-03-31');
    read('2008-03-31/2007-04-01', '2008-03-31/2007-04-01');
    read('2007-04-01/2008-02-30', undefined);
    read('2007-04-01', undefined);
    read('2007-04-01/', undefined);
    read('2007-04-01 / 2008-03-31', undefined);
    read('2007-04-01/2008-03-31/2009-03-31', undefined);
  });
  it('may be written in other words', () => {
    const read = (text: string, expected: string | undefined): void => {
      const period = readPeriodLoosely(text);
      assert.equal(period && `${toIso(period.start)} ${toIso(period.end)}`, expected);
    };
    read('1 April 2007 to 31 March 2008', '2007-04-01 2008-03-31');
    read('From 1 April 2007\nuntil 31 March 2008', '2007-04-01 2008-03-31');
    read('1 April 2007–31 March 2008', '2007-04-01 2008-03-31');
    read('01/04/2007 - 31/03/2008', '2007-04-01 2008-03-31');
    read('1 April to 31 March 2008', undefined);
    read('2007/08', undefined);
    read('a to b to c', undefined);
    read(' to '.repeat(50_000), undefined);
  });
  it('follows from the year in a framework that says so', () => {
    const usual = (year: number): string => writePeriod(usualPeriod(defaultFramework, year) ?? assert.fail());
    assert.equal(usual(2008), '2007-04-01/2008-03-31');
    assert.equal(usual(2000), '1999-04-01/2000-03-31');
    assert.equal(usualPeriod(library, 2008), undefined);
  });
});
