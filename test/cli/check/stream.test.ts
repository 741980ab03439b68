import assert from 'node:assert/strict';
import { inFolder, WRONG } from '../../support/cli';
import { LETTER } from '../../support/letters';

interface Line {
  file: string;
  findings?: { code: string; file: string }[];
  problem?: string;
}

const FILES = { 'a.apa': WRONG, 'b b.apa': LETTER, 'c.apa': WRONG, 'other/d.apa': LETTER };

const lines = (stdout: string): Line[] =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

describe('apa-letter check --format ndjson', () => {
  it('writes a line for each letter, those without findings too', () =>
    inFolder(FILES, async (folder) => {
      const { stdout, stderr, code } = await folder.run(['check', '--format', 'ndjson']);
      assert.equal(stderr, '');
      assert.equal(code, 1);
      const all = lines(stdout);
      assert.deepEqual(all.map(({ file }) => file).sort(), Object.keys(FILES).sort());
      const json = JSON.parse((await folder.run(['check', 'a.apa', '--format', 'json'])).stdout) as unknown[];
      assert.ok(json.length > 0);
      assert.deepEqual(all.find(({ file }) => file === 'a.apa')!.findings, json);
    }));

  it('says on a line of its own why a letter could not be checked, and goes on', () =>
    inFolder(FILES, async (folder) => {
      const args = ['check', 'none.apa', 'a.apa', '--format', 'ndjson'];
      const { stdout, stderr, code } = await folder.run(args);
      const [none, a] = lines(stdout);
      assert.match(none!.problem!, /./);
      assert.match(stderr, /^none\.apa: /);
      assert.equal(a!.file, 'a.apa');
      assert.equal(code, 2);
    }));

  it('says once what is wrong in the settings of many letters', () =>
    inFolder({ ...FILES, '.apa/config.yaml': 'nonsense: 1\n' }, async (folder) => {
      const all = lines((await folder.run(['check', '--format', 'ndjson'])).stdout);
      assert.equal(all.filter(({ file }) => file === '.apa/config.yaml').length, 1);
    }));

  it('is no format for what needs all letters at once', () =>
    inFolder(FILES, async (folder) => {
      for (const option of ['--fix', '--cache']) {
        const { stderr, code } = await folder.run(['check', option, '--format', 'ndjson']);
        assert.match(stderr, new RegExp(`${option} cannot be used with --format ndjson`));
        assert.equal(code, 2);
      }
    }));

  it('comes to the same in parts', () =>
    inFolder(FILES, async (folder) => {
      const check = async (names: string): Promise<string[]> => {
        const args = ['check', '--files-from', '-', '--format', 'ndjson'];
        return (await folder.run(args, { stdin: names })).stdout.trimEnd().split('\n');
      };
      const whole = await check('a.apa\nb b.apa\nc.apa\nother/d.apa\n');
      const parts = [...(await check('a.apa\nc.apa\n')), ...(await check('b b.apa\nother/d.apa'))];
      assert.deepEqual(parts.sort(), whole.sort());
    }));
});

describe('apa-letter check --files-from', () => {
  const checked = async (list: string | Uint8Array, option = '-'): Promise<string[]> => {
    let files: string[] = [];
    await inFolder({ ...FILES, 'list.txt': list }, async (folder) => {
      const args = ['check', '--files-from', option, '--format', 'ndjson'];
      const { stdout } = await folder.run(args, option === '-' ? { stdin: list } : {});
      files = lines(stdout).map(({ file }) => file);
    });
    return files;
  };

  it('reads names on lines, or ended by NUL, from a file or standard input', async () => {
    const names = ['b b.apa', 'other/d.apa'];
    assert.deepEqual(await checked(`${names.join('\n')}\n`), names);
    assert.deepEqual(await checked(names.join('\r\n')), names);
    assert.deepEqual(await checked(`${names.join('\0')}\0`), names);
    assert.deepEqual(await checked(`${names.join('\n')}\n`, 'list.txt'), names);
  });

  it('takes a list with every other format too', () =>
    inFolder({ ...FILES, list: 'b b.apa\na.apa\n' }, async (folder) => {
      const { stdout } = await folder.run(['check', '--files-from', 'list', '--max-severity', 'error']);
      assert.match(stdout, /2 letters/);
    }));

  it('says that a list cannot be read', () =>
    inFolder(FILES, async (folder) => {
      const { stderr, code } = await folder.run(['check', '--files-from', 'no-list']);
      assert.match(stderr, /^apa-letter: no-list: .*\n/);
      assert.equal(code, 2);
    }));
});
