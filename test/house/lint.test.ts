import assert from 'node:assert/strict';
import { lintAs } from './lint';

describe('standard output (T29)', () => {
  const reported = async (file: string, code: string) =>
    (await lintAs(`server/src/${file}`, code)).map((problem) => problem.replace(/:.*/s, ''));

  it('belongs to the protocol: nothing in the server prints', async () => {
    assert.deepEqual(await reported('lsp/session.ts', `console.log('ready');`), ['no-console']);
    assert.deepEqual(await reported('rules/grade.ts', `console.info(1);`), ['no-console']);
    assert.deepEqual(await reported('main.node.ts', `console.error('no folder');`), ['no-console']);
    assert.deepEqual(await reported('lsp/session.ts', `process.stdout.write('x');`), [
      'no-restricted-properties',
    ]);
  });

  it('is free to the command line', async () => {
    assert.deepEqual(await reported('cli/check.ts', `console.log('1 problem');`), []);
    assert.deepEqual(await reported('cli/check.ts', `process.stdout.write('x');`), []);
  });
});

describe('patterns (T16)', () => {
  const reported = (pattern: string) =>
    lintAs('server/src/text/scan.ts', `export const found = (text: string) => ${pattern}.test(text);`);

  it('that can backtrack without end are refused', async () => {
    for (const pattern of [String.raw`/^(a+)+$/`, String.raw`/^\s*-?\s+$/`, String.raw`/\s+$/`, '/x.*y.*z/'])
      assert.notDeepEqual(await reported(pattern), [], pattern);
  });

  it('that run in linear time are let pass', async () => {
    for (const pattern of [String.raw`/^[ \t]*-[ \t]/`, String.raw`/\s+/`, String.raw`/^\d+$/`])
      assert.deepEqual(await reported(pattern), [], pattern);
  });
});

describe('skips', () => {
  const reported = async (code: string) => (await lintAs('test/text/span.test.ts', code)).length;

  it('have to say why, and nothing is focused', async () => {
    assert.equal(await reported(`it.skip('is left out', () => {});`), 1);
    assert.equal(await reported(`describe.only('these alone', () => {});`), 1);
    assert.equal(await reported(`it('x', function () { this.skip(); });`), 1);
    assert.equal(await reported(`it('x', function () { skip(this, 'no VS Code here'); });`), 0);
  });
});
