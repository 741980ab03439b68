/**
 * Skips the running test, or from a `before` hook all tests of the suite, and has the run say why.
 * A skip by any other way is refused by the linter.
 */
export function skip(context: Mocha.Context, reason: string): never {
  const runnable = context.runnable();
  const skipped = runnable.type === 'hook' ? (context.currentTest ?? runnable.parent) : runnable;
  Object.assign(skipped ?? runnable, { skipReason: reason });
  return context.skip();
}
