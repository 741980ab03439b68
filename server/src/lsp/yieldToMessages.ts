/** From being read until its answer is written, a message takes so many turns of the event loop. */
const TURNS = 4;

/**
 * Lets what has come in meanwhile be answered first, and what has been answered be written: for work that is many small
 * steps. Promises alone do not, they go before all messages.
 */
export async function yieldToMessages(): Promise<void> {
  // Browsers have no such thing, and their shortest pause is longer.
  if (typeof setImmediate !== 'function') await new Promise((resolve) => setTimeout(resolve));
  else for (let turn = 0; turn < TURNS; turn++) await new Promise<void>((resolve) => setImmediate(resolve));
}
