/**
 * Lets what has come in meanwhile be answered first: for work that is many small steps. Promises alone do not, they go
 * before all messages.
 */
export function yieldToMessages(): Promise<void> {
  return new Promise((resolve) => {
    // Browsers have no such thing, and their shortest pause is longer.
    if (typeof setImmediate === 'function') setImmediate(resolve);
    else setTimeout(resolve);
  });
}
