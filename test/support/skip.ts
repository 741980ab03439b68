/**
 * Skips the running test, or from a hook the tests of its suite, and has the run say why.
 * A skip by any other way is refused by the linter.
 */
export function skip(context: Mocha.Context, reason: string): never {
  const runnable = context.runnable() as Mocha.Test | Mocha.Hook;
  // The reporter looks for the reason on the test first and then on the suites around it.
  Object.assign((runnable.type === 'hook' && runnable.parent) || runnable, { skipReason: reason });
  return context.skip();
}
