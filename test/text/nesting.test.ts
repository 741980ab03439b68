import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { nestsTooDeep } from '../../server/src/text/nesting';
import { staysLinear } from '../support/linear';

describe('YAML that nests too deep', () => {
  const deep: Record<string, (depth: number) => string> = {
    brackets: (depth) => '['.repeat(depth),
    'closed brackets': (depth) => '['.repeat(depth) + ']'.repeat(depth),
    braces: (depth) => '{a: '.repeat(depth),
    'brackets over lines': (depth) => '[\n'.repeat(depth),
    'lists in lists': (depth) => `${'- '.repeat(depth)}a`,
    'keys of keys': (depth) => '? '.repeat(depth),
    'keys in a line': (depth) => 'a: '.repeat(depth),
    'lines moved in': (depth) => Array.from({ length: depth }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
    'a bit of each': (depth) =>
      Array.from({ length: depth / 5 }, (_, i) => `${' '.repeat(i)}- - a:`).join('\n') + '['.repeat(depth),
  };
  for (const [name, nested] of Object.entries(deep))
    it(name, () => {
      assert.ok(nestsTooDeep(nested(60)));
      assert.ok(!nestsTooDeep(nested(20)));
    });

  it('is no long file, and no text with many brackets', () => {
    assert.ok(!nestsTooDeep(readFileSync('server/src/framework/apa-2008.json', 'utf8')));
    assert.ok(!nestsTooDeep('a: "[x] [y]"\n'.repeat(1000)));
    assert.ok(!nestsTooDeep('- a: b\n'.repeat(1000)));
    assert.ok(!nestsTooDeep('a:\n  b:\n    - c\n'.repeat(1000)));
    assert.ok(!nestsTooDeep(''));
  });

  it('is found in linear time', () => {
    for (const piece of ['a: ]', '  a\n', 'x', '\n']) staysLinear(piece, nestsTooDeep);
  });
});
