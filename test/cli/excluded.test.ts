import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { inFolder, WRONG } from '../support/cli';
import { skip } from '../support/skip';

const LEFT_OUT = { '.apa/config.yaml': 'exclude: ["old/**"]\n', 'old/a.apa': WRONG };

describe('letters that the settings leave out', () => {
  it('do not pass for clean when no others are there', () =>
    inFolder(LEFT_OUT, async (folder) => {
      for (const args of [['check'], ['check', 'old'], ['format', '--check']]) {
        const { stderr, code } = await folder.run(args);
        assert.match(stderr, /All letters in this folder are excluded by “include” or “exclude”/);
        assert.equal(code, 2);
      }
      folder.write('b.apa', WRONG);
      assert.equal((await folder.run(['check'])).stderr, '');
    }));

  it('are checked when they are named, unless the settings are to hold for them too', () =>
    inFolder({ ...LEFT_OUT, 'b.apa': WRONG }, async (folder) => {
      assert.match((await folder.run(['check', 'old/a.apa'])).stdout, /^1 letter: 1 error/m);
      const forced = await folder.run(['check', '--force-exclude', 'old/a.apa']);
      assert.match(forced.stdout, /^0 letters: nothing was checked$/m);
      assert.equal(forced.stderr, '1 file excluded by the settings (--force-exclude).\n');
      assert.equal(forced.code, 0);
      const both = await folder.run(['check', '--force-exclude', '*/a.apa', 'b.apa']);
      assert.match(both.stdout, /^1 letter: 1 error/m);
      assert.equal((await folder.run(['format', '--check', '--force-exclude', 'old/a.apa'])).code, 0);
    }));
});

describe('settings that cannot be read', () => {
  const found = (files: Record<string, string | Uint8Array>): Promise<string[]> =>
    inFolder({ 'a.apa': WRONG, ...files }, async (folder) => {
      const { stdout } = await folder.run(['check', '-f', 'compact']);
      assert.match(stdout, /grade\/out-of-range/);
      lines = stdout.split('\n').filter((line) => line.startsWith('.apa/'));
    }).then(() => lines);
  let lines: string[] = [];

  const cases: Record<string, readonly [Record<string, string | Uint8Array>, RegExp]> = {
    'Latin-1': [
      { '.apa/config.yaml': Buffer.from('exclude: [\xfcber/**]\n', 'latin1') },
      /not UTF-8: byte 11/,
    ],
    'UTF-16': [{ '.apa/config.yaml': Buffer.from('\ufeffstatus: final\n', 'utf16le') }, /UTF-16/],
    'a folder': [{ '.apa/config.yaml/x': '' }, /This is a folder/],
    'marks without words': [{ '.apa/config.yaml': '---\n' }, /no settings/],
    'two documents': [{ '.apa/config.yaml': 'status: draft\n---\nstatus: final\n' }, /Remove the line/],
    'a framework': [{ '.apa/frameworks/a.yaml': Buffer.from('id: \xfcber\n', 'latin1') }, /not UTF-8/],
    'the other ending': [{ '.apa/config.yml': 'status: finel\n' }, /“status” is “finel”/],
    'both endings': [
      { '.apa/config.yaml': '', '.apa/config.yml': 'status: final\n' },
      /config\.yaml beside it/,
    ],
  };
  for (const [what, [files, words]] of Object.entries(cases))
    it(`have one finding: ${what}`, async () => {
      const told = await found(files);
      assert.equal(told.length, 1, told.join('\n'));
      assert.match(told[0]!, words);
      assert.ok(told[0]!.startsWith(Object.keys(files).at(-1)!.replace(/\/x$/, '')), told[0]);
    });

  it('have one finding when they are a pipe', async function () {
    if (process.platform === 'win32') skip(this, 'no pipes among the files here');
    await inFolder({ 'a.apa': WRONG, '.apa/x': '' }, async (folder) => {
      execFileSync('mkfifo', [folder.path('.apa/config.yaml')]);
      assert.match((await folder.run(['check', '-f', 'compact'])).stdout, /config\.yaml:1:1: error .*a pipe/);
    });
  });
});
