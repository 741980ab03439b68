import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, statSync } from 'node:fs';
import { inFolder } from '../../support/cli';
import { crlf } from '../../support/marks';
import { skip } from '../../support/skip';

const BEFORE = readFileSync('examples/westholt-2008.apa', 'utf8');
/** Nothing in this one is to be fixed. */
const FINE = readFileSync('examples/northmere-2008.apa', 'utf8');
const bytes = (text: string): Buffer => Buffer.from(text);

describe('apa-letter check --fix', () => {
  it('writes safe fixes, tells of what is left, and finds nothing to do the second time', () =>
    inFolder({ 'a.apa': BEFORE, 'fine.apa': FINE }, async (folder) => {
      const first = await folder.run(['check', '--fix', '--format', 'compact']);
      assert.equal(first.stderr, 'Fixed 1 letter.\n');
      const after = readFileSync(folder.path('a.apa'), 'utf8');
      assert.notEqual(after, BEFORE);
      const second = await folder.run(['check', '--fix', '--format', 'compact']);
      assert.equal(second.stderr, '');
      assert.equal(second.stdout, first.stdout);
      assert.equal(readFileSync(folder.path('a.apa'), 'utf8'), after);
      assert.equal(readFileSync(folder.path('fine.apa'), 'utf8'), FINE);
    }));

  it('keeps byte order mark, line ends and mode (T04, T08)', () =>
    inFolder({ 'lf.apa': BEFORE, 'crlf.apa': bytes(`\uFEFF${crlf(BEFORE)}`) }, async (folder) => {
      chmodSync(folder.path('crlf.apa'), 0o640);
      await folder.run(['check', '--fix']);
      const lf = readFileSync(folder.path('lf.apa'), 'utf8');
      assert.equal(readFileSync(folder.path('crlf.apa'), 'utf8'), `\uFEFF${crlf(lf)}`);
      assert.equal(statSync(folder.path('crlf.apa')).mode & 0o777, 0o640);
    }));

  it('tells of a letter that it may not write, and exits with 2', function () {
    if (process.getuid?.() === 0) skip(this, 'root may write everything');
    return inFolder({ 'a.apa': BEFORE }, async (folder) => {
      chmodSync(folder.path('a.apa'), 0o444);
      const { stderr, code } = await folder.run(['check', '--fix']);
      assert.match(stderr, /^a\.apa: This could not be written\. /);
      assert.equal(code, 2);
      assert.equal(readFileSync(folder.path('a.apa'), 'utf8'), BEFORE);
    });
  });

  it('refuses standard input, and --fix-dry-run beside it', () =>
    inFolder({}, async (folder) => {
      const stdin = await folder.run(['check', '-', '--fix'], { stdin: BEFORE });
      assert.match(stdin.stderr, /Standard input cannot be changed.*--fix-dry-run/);
      assert.equal(stdin.code, 2);
      const both = await folder.run(['check', '--fix', '--fix-dry-run']);
      assert.match(both.stderr, /cannot be used with/);
      assert.equal(both.code, 2);
    }));
});

describe('apa-letter check --fix-dry-run', () => {
  it('shows what --fix would change, changes nothing, and exits as --fix would', function () {
    if (spawnSync('patch', ['--version']).status !== 0) skip(this, 'there is no patch here');
    return inFolder(
      { 'x/a.apa': bytes(`\uFEFF${BEFORE}`), 'x/fine.apa': FINE, 'y/a.apa': bytes(`\uFEFF${BEFORE}`) },
      async (folder) => {
        const dry = await folder.run(['check', 'x', '--fix-dry-run']);
        assert.equal(dry.stderr, 'Would fix 1 letter.\n');
        assert.match(dry.stdout, /^--- a\/x\/a\.apa\n\+\+\+ b\/x\/a\.apa\n@@ /);
        assert.doesNotMatch(dry.stdout, /fine/);
        assert.equal(readFileSync(folder.path('x/a.apa'), 'utf8'), `\uFEFF${BEFORE}`);

        const fixed = await folder.run(['check', 'y', '--fix']);
        assert.equal(dry.code, fixed.code);
        const { status } = spawnSync('patch', ['-p1', '--binary'], { cwd: folder.at, input: dry.stdout });
        assert.equal(status, 0);
        assert.equal(
          readFileSync(folder.path('x/a.apa'), 'utf8'),
          readFileSync(folder.path('y/a.apa'), 'utf8'),
        );
      },
    );
  });

  it('shows nothing when there is nothing to fix', () =>
    inFolder({ 'a.apa': FINE }, async (folder) => {
      const { stdout, stderr, code } = await folder.run(['check', '--fix-dry-run']);
      assert.deepEqual({ stdout, stderr, code }, { stdout: '', stderr: '', code: 0 });
    }));
});
