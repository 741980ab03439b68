import assert from 'node:assert/strict';
import { readDate } from '../../server/src/import/date';

describe('a printed date', () => {
  const dates: Record<string, string> = {
    '17 December 2008': '2008-12-17',
    '1st November 2006': '2006-11-01',
    '3  Dec.\u00A02008': '2008-12-03',
    Sept: '',
    '22 Sept 2007': '2007-09-22',
    'December 17, 2008': '2008-12-17',
    'Wednesday 17 December 2008': '2008-12-17',
    'Wednesday, 17 December 2008': '2008-12-17',
    'Monday 17 December 2008': '',
    '17/12/2008': '2008-12-17',
    '17.12.2008': '2008-12-17',
    '17/12.2008': '',
    '2008-12-17': '2008-12-17',
    '29 February 2008': '2008-02-29',
    '29 February 2007': '',
    '31 April 2008': '',
    '0 May 2008': '',
    'December 2008': '',
    '17 December 08': '',
    'on 17 December 2008': '',
    '17 December 2008.': '',
  };
  for (const [text, iso] of Object.entries(dates))
    it(`“${text}” is ${iso || 'no date'} (T62)`, () => assert.equal(readDate(text), iso || undefined));
});
