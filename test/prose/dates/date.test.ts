import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  compareDays,
  daysIn,
  readDay,
  readIso,
  readNumbers,
  toIso,
  toLong,
  weekdayOf,
  type Day,
} from '../../../server/src/prose/dates/date';

const day = (iso: string): Day => readIso(iso) ?? assert.fail(`${iso} does not exist`);

describe('a day of the calendar', () => {
  const read = (text: string, expected: string | undefined): void => {
    const found = readIso(text);
    assert.equal(found && toIso(found), expected);
  };

  it('is read from year, month and day', () => {
    read('2008-12-17', '2008-12-17');
    read('0999-01-01', '0999-01-01');
    read('2008-12-7', undefined);
    read('17 December 2008', undefined);
    read(' 2008-12-17', undefined);
    read('2008-12-17T00:00', undefined);
    read('', undefined);
  });
  it('exists (T62)', () => {
    read('2008-02-29', '2008-02-29');
    read('2000-02-29', '2000-02-29');
    for (const none of ['2008-02-31', '2007-02-29', '1900-02-29', '2008-04-31', '2008-13-01', '2008-00-10'])
      read(none, undefined);
    for (const none of ['2008-01-00', '2008-01-32', '0000-01-01']) read(none, undefined);
    assert.deepEqual(readNumbers('2008-02-31'), { year: 2008, month: 2, day: 31 });
    assert.deepEqual(
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => daysIn(2007, month)),
      [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31],
    );
  });
  it('is known without a clock and a time zone (T62)', () => {
    const source = readFileSync(path.join(__dirname, '../../../server/src/prose/dates/date.ts'), 'utf8');
    assert.doesNotMatch(source, /\bDate\b|\bIntl\b|toLocale/);
  });
  it('is written in a short and a long form', () => {
    assert.equal(toLong(day('2008-12-17')), '17 December 2008');
    assert.equal(toLong(day('2008-04-01')), '1 April 2008');
    assert.equal(toIso({ year: 987, month: 4, day: 1 }), '0987-04-01');
  });
  it('comes before or behind another', () => {
    const order = (a: string, b: string): number => Math.sign(compareDays(day(a), day(b)));
    assert.equal(order('2008-12-17', '2008-12-17'), 0);
    assert.equal(order('2008-12-16', '2008-12-17'), -1);
    assert.equal(order('2009-01-01', '2008-12-31'), 1);
    assert.equal(order('2008-02-29', '2008-03-01'), -1);
  });
  it('has a weekday', () => {
    const weekday = (iso: string, expected: number): void => assert.equal(weekdayOf(day(iso)), expected);
    weekday('2008-12-17', 3);
    weekday('2000-01-01', 6);
    weekday('2008-02-29', 5);
    weekday('1900-03-01', 4);
  });
});

describe('a day as people write it', () => {
  const read = (text: string, expected: string | undefined): void => {
    const found = readDay(text);
    assert.equal(found && toIso(found) + (found.ambiguous ? '?' : ''), expected);
  };

  it('has its month in words', () => {
    read('17 December 2008', '2008-12-17');
    read('1st April 2008', '2008-04-01');
    read('2nd  Sept. 2008', '2008-09-02');
    read('December 17, 2008', '2008-12-17');
    read('17 DECEMBER 2008', '2008-12-17');
    read('17\u00A0December 2008', '2008-12-17');
  });
  it('may have the weekday before it, if it is the right one', () => {
    read('Wednesday 17 December 2008', '2008-12-17');
    read('Wednesday, 17 December 2008', '2008-12-17');
    read('Thursday 17 December 2008', undefined);
    read('Dated 17 December 2008', undefined);
  });
  it('may be all numbers, the day first', () => {
    read('17/12/2008', '2008-12-17');
    read('17.12.2008', '2008-12-17');
    read('3/4/2008', '2008-04-03?');
    read('04/04/2008', '2008-04-04');
    read('12/17/2008', undefined);
    read('2008/12/7', '2008-12-07');
    read('2008-12-17', '2008-12-17');
    read('17/12-2008', undefined);
  });
  it('exists', () => {
    read('31 February 2008', undefined);
    read('29 February 2008', '2008-02-29');
    read('0 May 2008', undefined);
    read('17 Movember 2008', undefined);
    read('17 Ma 2008', undefined);
  });
  it('is the whole text', () => {
    read('on 17 December 2008 at noon', undefined);
    read(' '.repeat(100_000) + '17 December 2008', undefined);
    read('', undefined);
  });
  it('is read back as it was written', () => {
    for (let year = 1999; year <= 2001; year++)
      for (let month = 1; month <= 12; month++)
        for (let number = 1; number <= daysIn(year, month); number++) {
          const one = { year, month, day: number };
          assert.deepEqual(readDay(toLong(one)), one);
          assert.deepEqual(readIso(toIso(one)), one);
        }
  });
});
