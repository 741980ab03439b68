import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import fc from 'fast-check';
import { unifiedDiff } from '../../../server/src/cli/text/diff';
import { Folder } from '../../support/cli';
import { skip } from '../../support/skip';
import { cpuTime } from '../../support/time';

const letters = (count: number): string =>
  Array.from({ length: count }, (_, i) => `line ${i + 1}\n`).join('');

describe('unifiedDiff', () => {
  it('is empty when nothing differs', () => assert.equal(unifiedDiff('a.apa', 'x\n', 'x\n'), ''));

  it('shows three lines around a change', () => {
    assert.equal(
      unifiedDiff('x/a.apa', letters(9), letters(9).replace('line 5', 'five')),
      [
        '--- a/x/a.apa',
        '+++ b/x/a.apa',
        '@@ -2,7 +2,7 @@',
        ' line 2',
        ' line 3',
        ' line 4',
        '-line 5',
        '+five',
        ' line 6',
        ' line 7',
        ' line 8',
        '',
      ].join('\n'),
    );
  });

  it('keeps far changes apart and near ones together', () => {
    const hunks = (after: string): number => unifiedDiff('a', letters(30), after).match(/^@@/gm)?.length ?? 0;
    assert.equal(hunks(letters(30).replace('line 5\n', '').replace('line 12\n', '')), 1);
    assert.equal(hunks(letters(30).replace('line 5\n', '').replace('line 13\n', '')), 2);
  });

  it('says where a last line has no end', () => {
    assert.equal(
      unifiedDiff('a', 'x', 'x\n'),
      '--- a/a\n+++ b/a\n@@ -1,1 +1,1 @@\n-x\n\\ No newline at end of file\n+x\n',
    );
    assert.equal(unifiedDiff('a', '', 'x\n'), '--- a/a\n+++ b/a\n@@ -0,0 +1,1 @@\n+x\n');
  });

  it('marks the end of a name with a space, and leaves an absolute one whole', () => {
    assert.match(unifiedDiff('a b', 'x\n', 'y\n'), /^--- a\/a b\t\n\+\+\+ b\/a b\t\n/);
    assert.match(unifiedDiff('/x/a', 'x\n', 'y\n'), /^--- \/x\/a\n\+\+\+ \/x\/a\n/);
  });

  it('takes a bounded time for texts that have nothing in common', () => {
    const time = cpuTime(() => {
      const diff = unifiedDiff('a', letters(5000), letters(5000).replace(/line/g, 'row'));
      assert.equal(diff.split('\n').length, 10_004);
    });
    assert.ok(time < 3000);
  });

  it('is applied by patch, for any texts', function () {
    if (spawnSync('patch', ['--version']).status !== 0) skip(this, 'there is no patch here');
    const folder = new Folder();
    const line = fc.constantFrom('a\n', 'b\n', 'c\r\n', '\n', 'é 😀\n', '\\ No newline\n', '--- x\n');
    const text = fc
      .tuple(fc.array(line, { maxLength: 20 }), fc.constantFrom('', 'end'))
      .map(([lines, end]) => lines.join('') + end);
    try {
      fc.assert(
        fc.property(text, text, (before, after) => {
          // Where nothing is left, patch may take the file away; that is not for us to try.
          fc.pre(before !== '' && after !== '');
          folder.write('a.apa', before);
          const diff = unifiedDiff('a.apa', before, after);
          const { status, stdout } = spawnSync(
            'patch',
            ['-p1', '--binary', '--silent', '--no-backup-if-mismatch'],
            {
              cwd: folder.at,
              input: diff,
              encoding: 'utf8',
            },
          );
          assert.equal(status, 0, stdout);
          assert.equal(readFileSync(folder.path('a.apa'), 'utf8'), after);
        }),
        { numRuns: 60 },
      );
    } finally {
      rmSync(folder.at, { recursive: true });
    }
  });
});
