// A folder of many letters: how long the first diagnosis of all takes, and how keys are answered meanwhile; what one
// changed file costs; how soon a diagnosis ends that is cancelled half-way; memory.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { CancellationTokenSource, ProgressType } from 'vscode-jsonrpc/node';
import { Client } from './client.mjs';
import { letter } from './documents.mjs';
import { quantiles, table } from './figures.mjs';
import { servers } from './servers.mjs';

const LINES = 150;
/** A quick typist, in milliseconds from key to key. */
const PAUSE = 100;
const PATIENCE = 300_000;

const seconds = (start) => (performance.now() - start) / 1000;

/** One question about all letters: what has come so far, and the answer. */
function diagnose(client, previousResultIds = []) {
  const { connection } = client;
  const cancel = new CancellationTokenSource();
  const [workDoneToken, partialResultToken] = [`work-${Math.random()}`, `part-${Math.random()}`];
  const asked = { reports: [], progress: 0, watch: () => undefined, cancel: () => cancel.cancel() };
  const take = ({ items }) => {
    asked.reports.push(...items);
    asked.watch();
  };
  const listeners = [
    connection.onProgress(new ProgressType(), partialResultToken, take),
    connection.onProgress(new ProgressType(), workDoneToken, () => asked.progress++),
  ];
  const params = { previousResultIds, workDoneToken, partialResultToken };
  asked.answer = client
    .within(connection.sendRequest('workspace/diagnostic', params, cancel.token))
    .then(take)
    .finally(() => listeners.forEach((listener) => listener.dispose()));
  return asked;
}

/** Types until something is done. */
async function keysWhile(client, done) {
  const times = [];
  const places = client.places(10);
  let typing = true;
  void done.then(() => (typing = false));
  while (typing) {
    const start = performance.now();
    const line = places[times.length % places.length];
    await client.diagnosed(() => client.type(line));
    times.push(performance.now() - start);
    await sleep(PAUSE);
  }
  return quantiles(times);
}

/** A server whose window has a folder with so many letters, one of which is open. */
async function serverWith(letters) {
  const client = new Client(servers()[0], LINES, PATIENCE);
  for (let n = 1; n < letters; n++)
    writeFileSync(path.join(client.folder, `letter-${String(n).padStart(5, '0')}.apa.md`), letter(LINES, n));
  await client.start();
  await client.diagnosed(() => client.open());
  return client;
}

async function measure(letters) {
  const client = await serverWith(letters);
  /** @type {Record<string, any>} */
  const row = { letters, lines: LINES, before: client.memory() };

  const [start, cpu] = [performance.now(), client.cpu()];
  const first = diagnose(client);
  const answered = first.answer.then(() => (row.all = seconds(start)));
  first.watch = () => (row.first ??= seconds(start));
  row.key = await keysWhile(client, answered);
  row.cpu = client.cpu() - cpu;
  [row.reports, row.progress] = [first.reports.length, first.progress];
  await sleep(1000);
  row.after = client.memory();

  const ids = first.reports.map(({ uri, resultId }) => ({ uri, value: resultId }));
  const next = diagnose(client, ids);
  await sleep(500);
  const changed = path.join(client.folder, 'letter-00001.apa.md');
  writeFileSync(changed, letter(LINES, 1).replace('Grade: 2', 'Grade: 7'));
  const change = performance.now();
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri: pathToFileURL(changed).href, type: 2 }],
  });
  await next.answer;
  row.changed = performance.now() - change;
  row.again = next.reports.length;

  const half = diagnose(client);
  let cancelled = 0;
  half.watch = () => {
    if (cancelled > 0 || half.reports.length < letters / 2) return;
    cancelled = performance.now();
    half.cancel();
  };
  row.ending = await half.answer.then(
    () => 'answered',
    ({ code }) => code,
  );
  row.cancelled = performance.now() - cancelled;
  row.last = client.memory();
  await client.stop();
  return row;
}

export async function workspace(counts) {
  const rows = [];
  for (const letters of counts) {
    console.log(`${letters} letters …`);
    rows.push(await measure(letters));
  }
  return rows;
}

export const workspaceTable = (rows) =>
  table([
    [
      ...[
        'letters',
        'seconds to the first',
        'to the last',
        'seconds of a processor',
        'key → findings meanwhile p50',
        'p95',
        'max',
      ],
      ...['a changed file (ms)', 'letters again', 'end after cancel (ms)'],
      ...['MiB before', 'after', 'after the second'],
    ],
    ...rows.map((row) => [
      ...[String(row.letters), row.first, row.all, row.cpu, row.key?.p50, row.key?.p95, row.key?.max],
      ...[row.changed, String(row.again), row.cancelled, row.before, row.after, row.last],
    ]),
  ]);
