import assert from 'node:assert/strict';
import { previousAfterMove, type Move } from '../../server/src/workspace/previousPaths';
import { applyEdits } from '../../server/src/text/edit';
import { crlf } from '../support/marks';

const URI = 'file:///letters/2008/a.apa';
const head = (value: string): string => `---\nprevious: ${value}\nyear: 2008\n---\n`;

/** After the moves the letter at `URI` says this; the same when nothing is to be changed. */
function check(value: string, moves: readonly (readonly [string, string])[], after: string): void {
  const all: Move[] = moves.map(([from, to]) => ({
    oldUri: `file:///letters/${from}`,
    newUri: `file:///letters/${to}`,
  }));
  for (const ends of [(text: string) => text, crlf]) {
    const text = ends(head(value));
    const edit = previousAfterMove(URI, text, all);
    assert.equal(applyEdits(text, edit ? [edit] : []), ends(head(after)));
  }
}

describe('previous, when files move', () => {
  it('follows the other letter, by its file or its folder', () => {
    check('../2007/b.apa', [['2007/b.apa', '2007/c.apa']], '../2007/c.apa');
    check('../2007/b.apa', [['2007', 'old/2007']], '../old/2007/b.apa');
    check('../2007/b.apa', [['2007/', 'old/']], '../old/b.apa');
    check('b.apa', [['2008/b.apa', '2008/b: c.apa']], '"b: c.apa"');
    check("'../2007/b.apa'", [['2007/b.apa', '2007/c.apa']], '../2007/c.apa');
  });

  it('leads to the same letter from a new place', () => {
    check('../2007/b.apa', [['2008/a.apa', 'a.apa']], '2007/b.apa');
    check('./b.apa', [['2008/a.apa', 'x/a.apa']], '../2008/b.apa');
    check('./b.apa', [['2008/b.apa', '2008/c.apa']], './c.apa');
    check('../2007/b.apa', [['2008/a.apa', '2009/a.apa']], '../2007/b.apa');
    check('b.apa', [['2008', 'old']], 'b.apa');
    check(
      'b.apa',
      [
        ['2008/a.apa', 'x.apa'],
        ['2008/b.apa', 'y.apa'],
      ],
      'y.apa',
    );
  });

  it('keeps a path from the root one', () => {
    check('/letters/2007/b.apa', [['2007/b.apa', '2007/c.apa']], '/letters/2007/c.apa');
    check('/letters/2007/b.apa', [['2008/a.apa', 'a.apa']], '/letters/2007/b.apa');
  });

  it('takes names with spaces and escapes as they are (T42)', () => {
    check('../2007/b ü.apa', [['2007/b%20%C3%BC.apa', '2007/c%20d.apa']], '../2007/c d.apa');
  });

  it('changes nothing else', () => {
    check('../2007/b.apa', [['2007/other.apa', 'x.apa']], '../2007/b.apa');
    check('../2007/b.apa', [['200', 'x']], '../2007/b.apa');
    check('', [['2007/b.apa', 'x.apa']], '');
    assert.equal(previousAfterMove(URI, '', []), undefined);
    assert.equal(previousAfterMove(URI, '---\nprevious: [\n---\n', []), undefined);
  });
});
