import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { defaultFramework } from '../../server/src/framework/builtin';
import { readFrameworkFile } from '../../server/src/workspace/frameworkFile';
import schema from '../../server/schemas/framework.schema.json';

const page = readFileSync('docs/frameworks.md', 'utf8');

describe('the page about frameworks', () => {
  it('begins with a whole framework that can be copied', () => {
    const whole = /```yaml\n(id: [^`]*)```/.exec(page)?.[1];
    assert.ok(whole);
    const { framework, problems } = readFrameworkFile(whole);
    assert.deepEqual(problems, []);
    assert.equal(framework?.scale.steps(1, 3), 2);
  });

  it('has every key of the schema', () => {
    const keys = new Set<string>();
    const collect = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, inside] of Object.entries(value)) {
        if (key === 'properties') Object.keys(inside as object).forEach((name) => keys.add(name));
        collect(inside);
      }
    };
    collect(schema);
    keys.delete('$schema');
    for (const key of keys) assert.ok(page.includes(`\`${key}`), `docs/frameworks.md does not name ${key}`);
  });

  it('lists the areas of the default framework with their aims', () => {
    for (const { label, aims } of defaultFramework.areas) {
      assert.ok(page.includes(label), label);
      for (const aim of aims) assert.ok(page.includes(aim), aim);
    }
  });
});
