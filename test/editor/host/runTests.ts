import 'mocha/mocha';
import type { Result } from '../results';

/**
 * Runs the tests that `load` defines inside an extension host. Mocha's build for browsers needs neither a page nor
 * Node, so it does in both kinds. `tell` is called for each test with what it came to.
 */
export async function runTests(load: () => void, tell: (result: Result) => void): Promise<void> {
  const told = (test: Mocha.Test | Mocha.Hook, error?: unknown): void =>
    tell({ title: test.fullTitle(), error: error === undefined ? undefined : words(error) });
  try {
    // That build looks for words to select tests by in the page's address.
    if (!('location' in globalThis)) Object.assign(globalThis, { location: { search: '' } });
    // The usual reporter of that build draws a page.
    mocha.setup({
      ui: 'bdd',
      reporter: function quiet() {
        // Results are reported as they come, not at the end.
      } as unknown as Mocha.ReporterConstructor,
      timeout: 240_000,
    });
    load();
    await new Promise<void>((resolve) => {
      mocha
        .run(() => resolve())
        .on('pass', (test) => told(test))
        .on('pending', (test) => told(test, 'did not run'))
        .on('fail', (test: Mocha.Test | Mocha.Hook, error: unknown) => told(test, error));
    });
  } catch (error) {
    tell({ title: 'starts', error: words(error) });
  }
}

function words(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
