/**
 * What is used of the browser's `Worker`. The browser's whole library of types is left out on purpose: its many
 * global names (`name`, `event`, …) would hide slips in code that runs in Node.
 */
declare class Worker extends EventTarget {
  constructor(script: string);
  postMessage(message: unknown): void;
  terminate(): void;
}
