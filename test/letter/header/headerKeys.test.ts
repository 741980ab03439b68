import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { HEADER_KEYS, keyAt } from '../../../server/src/letter/header/headerKeys';

describe('the keys of a header', () => {
  it('are those of the description of the markup, in its order', () => {
    const text = readFileSync(path.join(__dirname, '../../../docs/markup.md'), 'utf8');
    const table = text.slice(text.indexOf('| key '), text.indexOf('- **Dates**'));
    const names = [...table.matchAll(/^\| `([a-z]+)`/gm)].map(([, name]) => name);
    assert.deepEqual(
      HEADER_KEYS.map(({ name }) => name),
      names,
    );
  });
  it('are found by their path', () => {
    assert.equal(keyAt('year')?.kind, 'year');
    assert.equal(keyAt('to', 'address')?.kind, 'lines');
    assert.equal(keyAt('to', 'year'), undefined);
    assert.equal(keyAt('name'), undefined);
    assert.equal(keyAt(), undefined);
  });
  it('have a value in a final letter when it cannot do without', () => {
    const required = HEADER_KEYS.flatMap(({ name, required: own, keys = [] }) => [
      ...(own ? [`${name} ${own}`] : []),
      ...keys.flatMap((key) => (key.required ? [`${name}.${key.name} ${key.required}`] : [])),
    ]);
    assert.deepEqual(required, [
      'council always',
      'year always',
      'date final',
      'to.name final',
      'signed final',
    ]);
  });
});
