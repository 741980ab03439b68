import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { skip } from '../support/skip';

/** What only makes sense on one machine. Written so that this file does not match itself. */
const strange: Record<string, RegExp> = {
  'a path on somebody’s machine': /(?<![\w.:/*-])\/(?:home|root|work|Users)\/[\w.-]+|\b[A-Z]:\\Users\\/,
  'the address of a package registry': /https?:\/\/[\w.-]*(?:registry|npmmirror)[\w.-]*[:/]/,
};

function faults(text: string): string[] {
  const own = [process.cwd(), homedir()].filter((folder) => folder.split(/[/\\]/).length > 2);
  return [
    ...Object.entries(strange).flatMap(([what, pattern]) => {
      const found = pattern.exec(text);
      return found ? [`${what}: ${found[0]}`] : [];
    }),
    ...own.filter((folder) => text.includes(folder)).map((folder) => `a folder of this machine: ${folder}`),
  ];
}

function trackedFiles(): string[] | undefined {
  try {
    return execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8', stdio: 'pipe' })
      .split('\0')
      .filter(Boolean);
  } catch {
    return undefined;
  }
}

describe('tracked files', () => {
  it('name no machine and no package registry', function () {
    const files = trackedFiles();
    if (!files) skip(this, 'this copy of the project is not a git clone');
    const found = files.flatMap((file) => {
      const text = read(file);
      return text === undefined || text.includes('\0')
        ? []
        : faults(text).map((fault) => `${file}: ${fault}`);
    });
    assert.deepEqual(found, []);
  });

  it('would be reported if they did', () => {
    const slash = '/';
    for (const text of [
      `see ${slash}home/anna/letters`,
      `cwd: '${slash}work/main'`,
      `"${slash}Users/anna/x"`,
      `https:${slash}/registry.example.org/yaml`,
      `in ${process.cwd()}.`,
    ])
      assert.notDeepEqual(faults(text), [], text);
    for (const text of [
      'docs/work/plan.md',
      'file:///letters/a.apa',
      'rules/registry.ts',
      'a home/work balance',
    ])
      assert.deepEqual(faults(text), [], text);
  });
});

/** A file's text; nothing for one that is tracked and just deleted. */
function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
