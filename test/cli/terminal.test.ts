import assert from 'node:assert/strict';
import { pageOf } from '../../server/src/cli/terminal';

describe('pageOf', () => {
  const terminal = { isTTY: true, columns: 80 };
  it('uses colours and columns on a terminal only', () => {
    assert.deepEqual(pageOf(terminal, {}), { colour: true, columns: 80 });
    assert.deepEqual(pageOf({ columns: 80 }, { CI: '1' }), { colour: false, columns: undefined });
    assert.equal(pageOf(terminal, { TERM: 'dumb' }).colour, false);
  });
  it('obeys NO_COLOR before FORCE_COLOR', () => {
    assert.equal(pageOf(terminal, { NO_COLOR: '1', FORCE_COLOR: '1' }).colour, false);
    assert.equal(pageOf(terminal, { NO_COLOR: '' }).colour, true);
    assert.equal(pageOf({}, { FORCE_COLOR: '1' }).colour, true);
    assert.equal(pageOf(terminal, { FORCE_COLOR: '0' }).colour, false);
  });
});
