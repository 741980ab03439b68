import assert from 'node:assert/strict';
import { fits, wrapped } from '../../../server/src/render/profile/wrap';

describe('the names in the picture of the grades', () => {
  it('go over several lines, at words', () =>
    assert.deepEqual(wrapped('one two three four', 66, 3), ['one two', 'three four']));

  it('are cut where there is no place, and say so', () => {
    assert.deepEqual(wrapped('one two three four five', 66, 1), ['one two…']);
    assert.deepEqual(wrapped('incomprehensibilities', 66, 3), ['incompreh…']);
    assert.deepEqual(wrapped('one incomprehensibilities two', 66, 2), ['one', 'incompreh…']);
  });

  it('are never cut within a character', () =>
    assert.deepEqual(wrapped('😀'.repeat(20), 66, 1), [`${'😀'.repeat(9)}…`]));

  it('fit or do not', () => {
    assert.ok(fits('outstanding', 73));
    assert.ok(!fits('outstanding', 70));
  });
});
