import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { inFolder, WRONG } from '../support/cli';

describe('apa-letter check, what it reads and writes', () => {
  it('writes to a file in place of standard output, never in colours', () =>
    inFolder({ 'a.apa': WRONG }, async (folder) => {
      const shown = await folder.run(['check']);
      const written = await folder.run(['check', '-o', 'found.txt'], { env: { FORCE_COLOR: '1' } });
      assert.deepEqual(written, { stdout: '', stderr: '', code: 1 });
      assert.equal(readFileSync(folder.path('found.txt'), 'utf8'), shown.stdout);
      const refused = await folder.run(['check', '--output-file', 'no/found.txt']);
      assert.match(refused.stderr, /no\/found\.txt: This file or folder does not exist\./);
      assert.equal(refused.code, 2);
    }));

  it('names standard input as told, and reads it when only its name is given', () =>
    inFolder({ 'x/y.md': '' }, async (folder) => {
      for (const args of [['-'], []]) {
        const { stdout } = await folder.run(
          ['check', ...args, '--stdin-filename', './x/a.apa', '--format', 'compact'],
          { stdin: WRONG },
        );
        assert.match(stdout, /^x\/a\.apa:4:8: error grade\/out-of-range /m);
      }
    }));

  it('tells with --report-unused of silencing comments alone', () =>
    inFolder(
      { 'a.apa': '<!-- apa-disable grade/missing, grade/mising -->\n\n## Being healthy\n\nGrade: 5\n' },
      async (folder) => {
        const { stdout, code } = await folder.run(['check', '--report-unused', '--format', 'compact']);
        const codes = [...stdout.matchAll(/ ([a-z-]+\/[a-z-]+) /g)].map(([, one]) => one);
        assert.deepEqual(codes, ['suppression/unused', 'suppression/unknown-rule']);
        assert.equal(code, 1);
      },
    ));

  it('writes every form from the command line', () =>
    inFolder({ 'a.apa': WRONG }, async (folder) => {
      const starts = {
        pretty: /^a\.apa\n/,
        compact: /^a\.apa:1:1: /,
        json: /^\[\n/,
        sarif: /^\{\n {2}"\$schema"/,
        github: /^::/,
        gitlab: /^\[\n/,
        junit: /^<\?xml /,
      };
      const runs = Object.entries(starts).map(async ([format, start]) => {
        const { stdout, code } = await folder.run(['check', '-f', format]);
        assert.match(stdout, start);
        assert.match(stdout, /\n$/);
        assert.equal(code, 1);
      });
      await Promise.all(runs);
    }));
});
