// Memory of our server as it works: through ten thousand edits, and through a thousand letters opened and closed.
// The process is what the system counts; what is in use is the heap after a collection, asked of another server that
// does the same, because a collection changes what the first one has.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { Client } from './client.mjs';
import { letter } from './documents.mjs';
import { table } from './figures.mjs';
import { servers } from './servers.mjs';

const EDITS = [1000, 5000, 10_000];
const OPENED = [10, 100, 500, 1000];
const PATIENCE = 120_000;

/** Types, and tells now and then. */
async function edits(client, tell) {
  await client.diagnosed(() => client.open());
  await tell('open');
  const places = client.places(10);
  for (let n = 1; n <= EDITS.at(-1); n++) {
    const line = places[n % places.length];
    // Now and then somebody looks; else the findings are never made.
    if (n % 20 === 0) await client.diagnosed(() => client.type(line));
    else await client.type(line);
    if (EDITS.includes(n)) await tell(`${n} edits`);
  }
  await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: client.uri } });
  await sleep(1000);
  await tell('closed');
}

/** Opens a letter, waits for its findings and closes it: always the same one, or always another. */
const openClose = (others) => async (client, tell) => {
  for (let n = 1; n <= OPENED.at(-1); n++) {
    const file = path.join(client.folder, others ? `letter-${n}.apa.md` : client.server.fileName);
    const text = others ? letter(client.lines.length, n) : client.text;
    if (others) writeFileSync(file, text);
    const uri = pathToFileURL(file).href;
    const textDocument = { uri, languageId: client.server.languageId, version: 1, text };
    await client.connection.sendNotification('textDocument/didOpen', { textDocument });
    await client.ask('textDocument/diagnostic', { textDocument: { uri } });
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    if (OPENED.includes(n)) await tell(`${n} closed`);
  }
};

/** What a server has at each stage, in MiB: by the system, or of its heap. */
async function stages(server, lines, work, heap) {
  const client = new Client(server, lines, PATIENCE, heap);
  const found = new Map();
  const tell = async (stage) => {
    await sleep(300);
    found.set(stage, heap ? await client.heap() : client.memory());
  };
  await client.start();
  // Until it has warmed up.
  await sleep(3000);
  await tell('start');
  await work(client, tell);
  await client.stop();
  return found;
}

async function measure(what, lines, work) {
  console.log(`${what}, ${lines} lines …`);
  const [ours, floor] = servers();
  const process = await stages(ours, lines, work, false);
  const least = await stages(floor, lines, work, false);
  const used = await stages(ours, lines, work, true);
  return [...process].map(([stage, rss]) => ({
    ...{ what, lines, stage, rss },
    ...{ floor: least.get(stage), used: used.get(stage) },
  }));
}

export async function memory(sizes) {
  const rows = [];
  for (const lines of sizes) rows.push(...(await measure('edits', lines, edits)));
  rows.push(...(await measure('the same letter again and again', 150, openClose(false))));
  rows.push(...(await measure('a thousand letters', 150, openClose(true))));
  return rows;
}

export const memoryTable = (rows) =>
  table([
    ['what', 'lines', 'after', 'MiB of the process', 'of the floor', 'of the heap in use'],
    ...rows.map(({ what, lines, stage, rss, floor, used }) => [what, String(lines), stage, rss, floor, used]),
  ]);
