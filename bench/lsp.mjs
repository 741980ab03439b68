// Language servers beside one another: the same steps, on documents of the same length.
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from './client.mjs';
import { median, quantiles, table } from './figures.mjs';
import { servers } from './servers.mjs';

const PLACES = 10;
const KEYS = 200;
const STARTS = 5;
/** Milliseconds for one answer, and for one series of keys. */
const PATIENCE = 30_000;
const SERIES = 6_000;

/** Milliseconds that something takes. */
async function time(action) {
  const start = performance.now();
  await action();
  return performance.now() - start;
}

/** Does something again and again, each time at another place, as long as there is time. */
async function series(client, most, action) {
  const times = [];
  const places = client.places(PLACES);
  const end = performance.now() + SERIES;
  for (let n = 0; n < most && performance.now() < end; n++)
    times.push(await time(() => action(places[n % PLACES])));
  return quantiles(times);
}

/** From starting the process to the findings of a letter that is opened at once: the middle of a few. */
async function firstFindings(server, lines) {
  const times = [];
  for (let n = 0; n < STARTS; n++) {
    const from = performance.now();
    const client = new Client(server, lines, PATIENCE);
    try {
      await client.start();
      await client.diagnosed(() => client.open());
      times.push(performance.now() - from);
    } finally {
      await client.stop();
    }
  }
  return median(times);
}

async function measure(server, lines) {
  const client = new Client(server, lines, PATIENCE);
  const { uri } = client;
  /** @type {Record<string, any>} */
  const row = { server: server.name, version: server.version, lines };
  try {
    row.start = await time(() => client.start());
    await sleep(300);
    const opened = performance.now();
    row.open = await time(() => client.diagnosed(() => client.open()));
    if (lines > server.inOneGo) {
      await client.rest();
      row.all = performance.now() - opened;
    }
    await sleep(300);
    row.afterOpen = client.memory();
    const before = client.cpu();
    row.key = await series(client, KEYS, (line) => client.diagnosed(() => client.type(line)));
    if (before !== undefined) row.cpu = ((client.cpu() - before) * 1000) / row.key.count;
    await sleep(300);
    row.outline = await series(client, KEYS / 2, async (line) => {
      await client.type(line);
      await client.ask('textDocument/documentSymbol', { textDocument: { uri } });
    });
    row.burst = await series(client, 3, async (line) => {
      for (let n = 0; n < 50; n++) await client.type(line);
      const position = { line, character: 3 };
      await client.ask('textDocument/hover', { textDocument: { uri }, position });
    });
    await sleep(1000);
    row.afterKeys = client.memory();
    if (server.answers) row.answers = await answers(client);
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    await sleep(1000);
    row.afterClose = client.memory();
  } catch (error) {
    row.failed = error instanceof Error ? error.message : String(error);
  }
  await client.stop();
  row.first = row.failed ? undefined : await firstFindings(server, lines).catch(() => undefined);
  return row;
}

/** What else an editor asks, each time right after a key. */
const QUESTIONS = {
  hover: ['textDocument/hover', (line) => ({ position: { line, character: 3 } })],
  outline: ['textDocument/documentSymbol', () => ({})],
  folding: ['textDocument/foldingRange', () => ({})],
  completion: ['textDocument/completion', (line) => ({ position: { line, character: 3 } })],
  formatting: ['textDocument/formatting', () => ({ options: { tabSize: 2, insertSpaces: true } })],
};

async function answers(client) {
  const textDocument = { uri: client.uri };
  /** @type {Record<string, number | undefined>} */
  const all = {};
  for (const [name, [method, params]] of Object.entries(QUESTIONS)) {
    const times = await series(client, KEYS / 4, async (line) => {
      await client.type(line);
      await client.ask(method, { textDocument, ...params(line) });
    });
    all[name] = times?.p50;
  }
  return all;
}

/** Measures every server on documents of these lengths. */
export async function lsp(sizes) {
  const rows = [];
  for (const lines of sizes)
    for (const server of servers()) {
      console.log(`${server.name}, ${lines} lines …`);
      rows.push(await measure(server, lines));
    }
  return rows;
}

export function lspTable(rows) {
  return `${keysTable(rows)}\n\nFrom a key to the answer, p50:\n\n${answersTable(rows)}`;
}

function answersTable(rows) {
  const names = Object.keys(QUESTIONS);
  return table([
    ['server', 'lines', ...names],
    ...rows
      .filter((row) => row.answers)
      .map((row) => [row.server, String(row.lines), ...names.map((name) => row.answers[name])]),
  ]);
}

function keysTable(rows) {
  const head = [
    'server',
    'lines',
    'start',
    'start → first findings',
    'open → first findings',
    '→ all of them',
    'key → findings p50',
    'p95',
    'times ours',
  ];
  const more = [
    'CPU a key',
    'key → outline p50',
    '50 keys → hover',
    'MiB open',
    'MiB after keys',
    'MiB closed',
  ];
  return table([
    [...head, ...more],
    ...rows.map((row) => {
      const ours = rows.find((one) => one.server === 'apa-letter' && one.lines === row.lines)?.key?.p50;
      const ratio = row.key && ours ? row.key.p50 / ours : undefined;
      return [
        `${row.server} ${row.version}${row.failed ? ` (${row.failed})` : ''}`,
        String(row.lines),
        ...[
          row.start,
          row.first,
          row.open,
          row.all ?? row.open,
          row.key?.p50,
          row.key?.p95,
          ratio,
          row.cpu,
          row.outline?.p50,
          row.burst?.p50,
        ],
        ...[row.afterOpen, row.afterKeys, row.afterClose],
      ];
    }),
  ]);
}
