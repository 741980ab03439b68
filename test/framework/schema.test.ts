import assert from 'node:assert/strict';
import schema from '../../server/schemas/framework.schema.json';
import apa2006 from '../../server/src/framework/apa-2006.json';
import apa2008 from '../../server/src/framework/apa-2008.json';
import { complete } from '../../server/src/framework/complete';
import type { FrameworkFile } from '../../server/src/framework/types';

type Node = Readonly<Record<string, unknown>>;

/** Every key that the schema knows, with what it says of it. */
function* keys(node: unknown, path: string): Iterable<[path: string, node: Node]> {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (key === 'properties')
      for (const [name, property] of Object.entries(value as object)) {
        if (name !== '$schema') yield [`${path}.${name}`, property as Node];
        yield* keys(property, `${path}.${name}`);
      }
    else yield* keys(value, `${path}.${key}`);
  }
}

const all = [...keys(schema, '')];

describe('the schema of framework files', () => {
  it('describes every key in a sentence, for completion in an editor', () => {
    assert.ok(all.length > 60);
    for (const [path, { description }] of all) {
      assert.ok(typeof description === 'string', path);
      assert.match(description, /^[A-Z“].*[.?”:]$/, path);
    }
  });

  it('closes every group, so that a misspelt key is noticed', () => {
    const open = JSON.stringify(schema).match(/"properties"/g)!.length;
    const closed = JSON.stringify(schema).match(/"additionalProperties":false/g)!.length;
    assert.equal(closed, open);
  });

  it('knows every key of a complete framework and no other', () => {
    const known = new Set(all.map(([path]) => path.split('.').at(-1)!));
    const used = new Set<string>();
    const collect = (value: unknown): void => {
      if (Array.isArray(value)) value.forEach(collect);
      else if (typeof value === 'object' && value !== null)
        for (const [key, inside] of Object.entries(value)) {
          if (inside !== undefined && key !== '$schema') used.add(key);
          collect(inside);
        }
    };
    for (const file of [apa2008, apa2006]) collect(complete(file as FrameworkFile));
    assert.deepEqual([...used].sort(), [...known].sort());
  });

  it('is a draft that editors read for YAML, with references inside itself', () => {
    assert.equal(schema.$schema, 'http://json-schema.org/draft-07/schema#');
    const references = JSON.stringify(schema).match(/"\$ref":"([^"]*)"/g) ?? [];
    for (const reference of references) {
      const name = /#\/definitions\/(\w+)"$/.exec(reference)?.[1];
      assert.ok(name !== undefined && name in schema.definitions, reference);
    }
  });
});
