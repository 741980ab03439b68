/* The page's file holds scripts and data in blocks of text, each with an id; none of them runs by itself. */

type BlockName = 'server' | 'word' | 'pdf' | 'frame' | 'notices';

/** What a block holds that is not zipped. */
export function readBlockNow(name: BlockName): string {
  return document.getElementById(`block-${name}`)?.textContent ?? '';
}

/** What a block holds; large ones that are seldom wanted are zipped, and unpacked here. */
export async function readBlock(name: BlockName): Promise<string> {
  const text = readBlockNow(name);
  if (document.getElementById(`block-${name}`)?.dataset['zipped'] === undefined) return text;
  const bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(unpacked).text();
}

/** A worker that runs these blocks, one after the other. */
export async function workerOf(...names: readonly BlockName[]): Promise<Worker> {
  const parts = await Promise.all(names.map((name) => readBlock(name)));
  return workerFrom(parts.join('\n'));
}

function workerFrom(script: string): Worker {
  const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  try {
    return new Worker(address);
  } finally {
    // The worker has its script by the time that the address is gone.
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  }
}
