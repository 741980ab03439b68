import { parseArgs } from 'node:util';
import { step } from './steps';

/*
 * `npm run fuzz -- [seconds] [seed]`: for so many seconds (60), or with `--steps` so many steps, from this seed on (the
 * clock's). Each step has the seed after the one before. Ends at the first fault and prints what brings it about again.
 */
const { values, positionals } = parseArgs({ options: { steps: { type: 'string' } }, allowPositionals: true });
const [seconds = 60, first = Date.now() % 1_000_000] = positionals.map(Number);
const wanted = values.steps === undefined ? Infinity : Number(values.steps);

void run();

async function run(): Promise<void> {
  const counts = new Map<string, number>();
  const end = values.steps === undefined ? Date.now() + seconds * 1000 : Infinity;
  let done = 0;
  let seed = first;
  try {
    for (; done < wanted && Date.now() < end; seed++) {
      const { kind, steps } = await step(seed);
      counts.set(kind, (counts.get(kind) ?? 0) + steps);
      done += steps;
    }
    process.stdout.write('Nothing found.\n');
  } catch (error) {
    process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
  process.stdout.write(`${done} steps, seeds ${first} to ${seed - 1}:\n`);
  for (const [kind, steps] of [...counts].sort(([, a], [, b]) => b - a))
    process.stdout.write(`  ${steps} ${kind}\n`);
}
