import assert from 'node:assert/strict';
import { terminalFormat } from '../../server/src/cli/terminal';

describe('pageOf', () => {
  const terminal = { isTTY: true, columns: 80 };
  it('uses colours and columns on a terminal only', () => {
    assert.deepEqual(terminalFormat(terminal, {}), { colour: true, columns: 80 });
    assert.deepEqual(terminalFormat({ columns: 80 }, { CI: '1' }), { colour: false, columns: undefined });
    assert.equal(terminalFormat(terminal, { TERM: 'dumb' }).colour, false);
  });
  it('obeys NO_COLOR before FORCE_COLOR', () => {
    assert.equal(terminalFormat(terminal, { NO_COLOR: '1', FORCE_COLOR: '1' }).colour, false);
    assert.equal(terminalFormat(terminal, { NO_COLOR: '' }).colour, true);
    assert.equal(terminalFormat({}, { FORCE_COLOR: '1' }).colour, true);
    assert.equal(terminalFormat(terminal, { FORCE_COLOR: '0' }).colour, false);
  });
});
