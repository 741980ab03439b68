import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';

interface Row {
  readonly trap: string;
  readonly words: string;
  readonly guard: string;
}

/** The rows of the table below the heading “Traps”. */
const rows: readonly Row[] = [
  .../^## Traps$([^]*?)(?=^## |(?![^]))/m
    .exec(readFileSync('docs/development.md', 'utf8'))![1]!
    .matchAll(/^\| *(T\d\d) *\| *([^|]+?) *\| *([^|]+?) *\|$/gm),
].map(([, trap, words, guard]) => ({ trap: trap!, words: words!, guard: guard! }));

/** The titles of the tests and suites in a file. */
function titles(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  return [...source.matchAll(/\b(?:describe|it)\(\s*(['"`])((?:\\.|(?!\1).)*)\1/gs)].map(
    ([, , title]) => title!,
  );
}

describe('the traps in the page for developers', () => {
  it('are all there, in order, with a guard or a reason', () => {
    assert.deepEqual(
      rows.map(({ trap }) => trap),
      Array.from({ length: 65 }, (_, n) => `T${String(n + 1).padStart(2, '0')}`),
    );
    for (const { trap, guard } of rows) assert.match(guard, /^`test\/.+\.test\.ts`$|^no test: .{10}/, trap);
  });

  for (const { trap, words, guard } of rows)
    if (guard.startsWith('`'))
      it(`${trap} is guarded where the page says: ${words}`, () => {
        const file = guard.replaceAll('`', '');
        assert.ok(existsSync(file), `${file} is not there`);
        assert.ok(
          titles(file).some((title) => title.includes(trap)),
          `no title of a test in ${file} names ${trap}`,
        );
      });
});
