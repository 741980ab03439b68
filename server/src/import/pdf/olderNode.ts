/* What the library of PDFs takes for granted and Node 20 does not have. */

interface Resolvers {
  readonly promise: Promise<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason?: unknown) => void;
}

function withResolvers(): Resolvers {
  let resolve: Resolvers['resolve'] = () => undefined;
  let reject: Resolvers['reject'] = () => undefined;
  const promise = new Promise((done, failed) => {
    resolve = done;
    reject = failed;
  });
  return { promise, resolve, reject };
}

/** Without it no font ever arrives, and nothing is bold. */
function transferToFixedLength(this: ArrayBuffer): ArrayBuffer {
  return structuredClone(this, { transfer: [this] });
}

function offer(to: object, name: string, value: unknown): void {
  if (!(name in to)) Object.defineProperty(to, name, { value, writable: true, configurable: true });
}

offer(Promise, 'withResolvers', withResolvers);
offer(ArrayBuffer.prototype, 'transferToFixedLength', transferToFixedLength);
