import assert from 'node:assert/strict';
import { setStatus } from '../../server/src/features/setStatus';
import { readLetter } from '../../server/src/letter/letter';
import { applyEdits } from '../../server/src/text/edit';
import { crlf } from '../support/marks';
import { everyPrefix } from '../support/prefixes';

function finalises(before: string, after: string): void {
  for (const ends of [(text: string) => text, crlf]) {
    const edits = setStatus(readLetter(ends(before)), 'final');
    assert.ok(edits);
    assert.equal(applyEdits(ends(before), edits), ends(after));
    assert.equal(readLetter(ends(after)).status, 'final');
    assert.deepEqual(setStatus(readLetter(ends(after)), 'final'), []);
  }
}

describe('setting the status', () => {
  it('changes the header’s word', () => {
    finalises('---\nstatus: draft # for now\n---\n', '---\nstatus: final # for now\n---\n');
    finalises('---\ncouncil: X\nstatus:\n---\n', '---\ncouncil: X\nstatus: final\n---\n');
    finalises('---\nstatus: "draft"\n---\n', '---\nstatus: final\n---\n');
  });

  it('adds the key in its place', () => {
    finalises(
      '---\ncouncil: X\nyear: 2008\nlang: en-GB\n---\n\nText.\n',
      '---\ncouncil: X\nyear: 2008\nstatus: final\nlang: en-GB\n---\n\nText.\n',
    );
  });

  it('cannot be done without a header that can be read', () => {
    for (const text of [
      '',
      '# Title\n',
      '---\ncouncil: "X\n---\n',
      '---\ncouncil: X\n',
      '---\n{year: 2008}\n---\n',
    ])
      assert.equal(setStatus(readLetter(text), 'final'), undefined, text);
  });

  it('holds in any cut-off letter whose header can be read', () => {
    everyPrefix((letter, text) => {
      const edits = setStatus(letter, 'draft');
      assert.equal(edits === undefined, !letter.header?.ok);
      if (edits) assert.equal(readLetter(applyEdits(text, edits)).header?.text('status'), 'draft');
    }, 7);
  });
});
