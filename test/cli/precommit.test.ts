import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { run } from '../support/cli';

type Hook = Readonly<Record<string, unknown>>;

const hooks = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as Hook[];
const server = JSON.parse(readFileSync('server/package.json', 'utf8')) as {
  name: string;
  version: string;
  bin: Record<string, string>;
};

describe('.pre-commit-hooks.yaml', () => {
  const [hook] = hooks;

  it('has one hook with the keys that pre-commit knows', () => {
    assert.equal(hooks.length, 1);
    for (const key of ['id', 'name', 'entry', 'language'])
      assert.equal(typeof hook?.[key], 'string', `${key} is required`);
    const known = [
      'id',
      'name',
      'description',
      'entry',
      'language',
      'additional_dependencies',
      'files',
      'types',
    ];
    assert.deepEqual(
      Object.keys(hook ?? {}).filter((key) => !known.includes(key)),
      [],
    );
  });

  it('installs this version of the package and calls its command', async () => {
    assert.equal(hook?.['language'], 'node');
    assert.deepEqual(hook['additional_dependencies'], [`${server.name}@${server.version}`]);
    const [command, ...args] = String(hook['entry']).split(' ');
    assert.ok(Object.keys(server.bin).includes(command!));
    const { code } = await run([...args, 'examples/northmere-2008.apa']);
    assert.equal(code, 0);
  });

  it('takes letters and no other files', () => {
    const files = new RegExp(String(hook?.['files']));
    for (const name of ['a.apa', 'x/b.apa.md']) assert.match(name, files);
    for (const name of ['a.md', 'apa', 'a.apa.txt', 'b.apac']) assert.doesNotMatch(name, files);
  });
});
