import assert from 'node:assert/strict';
import { fileName } from '../../../client/src/newLetter/fileName';

describe('the name of a new letter’s file', () => {
  it('is the council’s with the year', () => {
    assert.equal(fileName('Northmere Borough Council', 2008), 'northmere-borough-council-2008.apa');
    assert.equal(fileName('Northmere', 2008, 2), 'northmere-2008-2.apa');
  });

  it('has nothing in it that a system refuses', () => {
    assert.equal(fileName('Ynys Môn – Isle of Anglesey', 2008), 'ynys-mon-isle-of-anglesey-2008.apa');
    assert.equal(fileName('../a\\b:c*d?"<>|', 2008), 'a-b-c-d-2008.apa');
    assert.equal(fileName('漢字', 2008), '漢字-2008.apa');
    assert.equal(fileName('…', 2008), '2008.apa');
    assert.ok(fileName('Council '.repeat(100), 2008).length < 110);
    assert.match(fileName('Council '.repeat(100), 2008), /-2008\.apa$/);
  });
});
