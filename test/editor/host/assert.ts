/** The few assertions of Node's that the tests use, for extension hosts without Node. */

export function ok(value: unknown, message = 'Not so.'): asserts value {
  if (!value) throw new Error(message);
}

export function equal(actual: unknown, expected: unknown, message = ''): void {
  if (actual !== expected) fail(actual, expected, message);
}

/** Compares what JSON holds. */
export function deepEqual(actual: unknown, expected: unknown, message = ''): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) fail(actual, expected, message);
}

export function match(text: string, pattern: RegExp): void {
  if (!pattern.test(text)) throw new Error(`${String(pattern)} does not match: ${text}`);
}

export async function rejects(promise: PromiseLike<unknown>): Promise<void> {
  let answer;
  try {
    answer = await promise;
  } catch {
    return;
  }
  throw new Error(`There should have been no answer, and there was ${JSON.stringify(answer)}`);
}

function fail(actual: unknown, expected: unknown, message: string): never {
  throw new Error(`${message}\nwanted: ${JSON.stringify(expected)}\nis:     ${JSON.stringify(actual)}`);
}
