import assert from 'node:assert/strict';
import { circles, importsOf, modulesOf } from './modules';

describe('imports', () => {
  it('go in no circle', () => {
    const modules = modulesOf('server/src', 'client/src', 'page/src');
    assert.ok(modules.get('server/src/letter/letter.ts')?.includes('server/src/letter/header/header.ts'));
    assert.deepEqual(circles(modules), []);
  });

  it('would be reported if they did', () => {
    const modules = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', ['a']],
      ['d', ['d']],
    ]);
    assert.deepEqual(circles(modules), [
      ['a', 'b', 'c', 'a'],
      ['d', 'd'],
    ]);
    assert.deepEqual(circles(new Map([...modules, ['c', []], ['d', []]])), []);
  });

  it('are read in every form, types counted', () => {
    const text = `
      import a, { b } from './a';
      import './b';
      import type { C } from './c';
      import { readFileSync } from 'node:fs';
      export { d } from '../d';
      export * from './e';
      export type { F } from './f';
      const g = () => import('./g');
      type H = import('./h').H;`;
    assert.deepEqual(importsOf('x/y/z.ts', text), [
      'x/y/a',
      'x/y/b',
      'x/y/c',
      'x/d',
      'x/y/e',
      'x/y/f',
      'x/y/g',
      'x/y/h',
    ]);
  });
});
