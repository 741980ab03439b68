import assert from 'node:assert/strict';
import Mocha from 'mocha';

/** What one test inside an editor came to. */
export interface Result {
  readonly title: string;
  /** Why it failed. */
  readonly error?: string;
}

/**
 * A suite that runs inside an editor: all of it at once. `run` hands back what was printed;
 * what each test in there came to becomes a test here.
 * An editor that reports fewer than `least` tests has not run them all.
 */
export function insideEditor(
  name: string,
  least: number,
  prepare: (context: Mocha.Context) => Promise<void>,
  run: () => Promise<string>,
): void {
  describe(name, function () {
    let output = '';
    let results: readonly Result[] = [];
    before(async function () {
      this.timeout(600_000);
      await prepare(this);
      output = await run();
      results = resultsIn(output);
      const suite = this.test?.parent;
      assert.ok(suite);
      for (const { title, error } of results)
        suite.addTest(
          new Mocha.Test(title, () => {
            if (error !== undefined) throw new Error(error);
          }),
        );
    });
    it('runs its tests to the end', () => {
      assert.ok(results.length >= least, `${results.length} tests ran, of ${least} or more:\n${output}`);
    });
  });
}

const MARK = 'RESULT ';

/** The results among the lines that an editor has printed, each after a mark and as JSON. */
function resultsIn(output: string): Result[] {
  return output
    .split(/\r?\n/)
    .filter((line) => line.startsWith(MARK))
    .map((line) => JSON.parse(line.slice(MARK.length)) as Result);
}
