// Memory of our server: after a letter is opened, after ten thousand edits, and after it is closed.
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from './client.mjs';
import { table } from './figures.mjs';
import { servers } from './servers.mjs';

const EDITS = 10_000;

export async function memory(lines) {
  const client = new Client(servers()[0], lines, 120_000);
  await client.start();
  await client.diagnosed(() => client.open());
  const row = { lines, edits: EDITS, open: client.memory() };
  const places = client.places(10);
  for (let n = 0; n < EDITS; n++) {
    const line = places[n % places.length];
    // Now and then somebody looks; else the findings are never made.
    if (n % 20 === 0) await client.diagnosed(() => client.type(line));
    else await client.type(line);
  }
  await client.diagnosed(() => client.type(places[0]));
  await sleep(1000);
  row.edited = client.memory();
  await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: client.uri } });
  await sleep(3000);
  row.closed = client.memory();
  await client.stop();
  return [row];
}

export const memoryTable = (rows) =>
  table([
    ['lines', 'MiB after open', `after ${EDITS} edits`, 'after close'],
    ...rows.map(({ lines, open, edited, closed }) => [String(lines), open, edited, closed]),
  ]);
