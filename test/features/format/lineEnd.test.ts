import assert from 'node:assert/strict';
import { formatLetter } from '../../../server/src/features/format/format';
import { readLetter } from '../../../server/src/letter/letter';
import { crlf } from '../../support/marks';
import { LETTER } from '../../support/letters';
import { formatted } from './check';

describe('line ends in the canonical form', () => {
  it('are those of the first line', () => {
    assert.equal(formatted('a\r\n\nb\rc\n'), 'a\r\n\r\nb\r\nc\r\n');
    assert.equal(formatted('a\n\r\nb\r\n'), 'a\n\nb\n');
    assert.equal(formatted('a\r\rb'), 'a\r\rb\r');
  });

  it('are never CR for a slip in the first line', () => {
    assert.equal(formatted('a\rb\n'), 'a\nb\n');
    assert.equal(formatted('a\r\r\nb\r\n'), 'a\r\n\r\nb\r\n');
  });

  it('stay when all is in form: no edit in CRLF (T07)', () => {
    const text = formatted(LETTER);
    assert.deepEqual(formatLetter(readLetter(crlf(text))), []);
    assert.equal(formatted(crlf(LETTER)), crlf(text));
  });

  it('end the last line (T13)', () => {
    assert.deepEqual(formatLetter(readLetter('a\r\nb')), [{ start: 4, end: 4, newText: '\r\n' }]);
    assert.equal(formatted('a'), 'a\n');
  });

  it('leave the byte order mark where it is (T08)', () => {
    assert.equal(formatted('\uFEFF\n## A ##'), '\uFEFF## A\n');
    assert.deepEqual(formatLetter(readLetter('\uFEFF---\ncouncil: X\n---\n')), []);
    assert.deepEqual(formatLetter(readLetter('\uFEFF')), []);
  });
});
