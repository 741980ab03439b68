import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { inFolder, WRONG } from '../../support/cli';

interface Content {
  program: string;
  letters: Record<string, { findings: { message: string }[] }>;
}

const FILE = '.apa/cache/check.json';

describe('apa-letter check --cache', () => {
  it('tells the same again without checking, until text or settings change', () =>
    inFolder({ 'a.apa': WRONG }, async (folder) => {
      const check = (...more: string[]): Promise<{ stdout: string }> =>
        folder.run(['check', '--cache', ...more]);
      const first = await check();
      // What is in the cache is what is told: proof that it is used.
      const content = JSON.parse(readFileSync(folder.path(FILE), 'utf8')) as Content;
      assert.equal(Object.keys(content.letters).length, 1);
      for (const { findings } of Object.values(content.letters))
        for (const finding of findings) finding.message = `Remembered: ${finding.message}`;
      writeFileSync(folder.path(FILE), JSON.stringify(content));

      const second = await check();
      assert.match(second.stdout, /Remembered: /);
      assert.equal(second.stdout.replaceAll('Remembered: ', ''), first.stdout);
      assert.doesNotMatch((await check('--final')).stdout, /Remembered: /);
      folder.write('a.apa', `${WRONG}\n`);
      assert.doesNotMatch((await check()).stdout, /Remembered: /);
    }));

  it('is kept out of git where it makes its folder', () =>
    inFolder({ 'a.apa': WRONG }, async (folder) => {
      await folder.run(['check', '--cache']);
      assert.equal(readFileSync(folder.path('.apa/cache/.gitignore'), 'utf8'), '*\n');
    }));

  it('does not matter when it is broken, of another build, or cannot be written', () =>
    inFolder({ 'a.apa': WRONG, there: '{"program":' }, async (folder) => {
      const { stdout } = await folder.run(['check']);
      const withFile = (name: string): Promise<{ stdout: string; stderr: string; code: number | null }> =>
        folder.run(['check', '--cache-file', name]);
      folder.write('c.json', '{"program":"0.0.1","letters":{"x":[]}}');
      for (const name of ['c.json', 'c.json', 'there', 'there/c.json'])
        assert.deepEqual(await withFile(name), { stdout, stderr: '', code: 1 });
      assert.deepEqual(
        Object.keys((JSON.parse(readFileSync(folder.path('c.json'), 'utf8')) as Content).letters).length,
        1,
      );
    }));
});
