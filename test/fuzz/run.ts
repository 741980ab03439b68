import { fuzzCuts, fuzzSession, fuzzText, noSteps } from './fuzz';

/*
 * `npm run fuzz -- [seconds] [seed]`: for so many seconds (60), from this seed on (the clock's), texts and sessions in
 * turn. Ends at the first fault and prints what brings it about again.
 */
const [seconds = 60, first = Date.now() % 1_000_000] = process.argv.slice(2).map(Number);

void run();

async function run(): Promise<void> {
  const steps = noSteps();
  const end = Date.now() + seconds * 1000;
  process.stdout.write(`Seed ${first}, ${seconds} seconds.\n`);
  try {
    for (let seed = first; Date.now() < end; seed++) {
      for (let n = 0; n < 40; n++) fuzzText(seed * 1000 + n, steps);
      fuzzCuts(97, seed, steps);
      await fuzzSession(seed, 400, steps);
    }
    process.stdout.write('Nothing found.\n');
  } catch (error) {
    process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
  const { texts, cuts, sessions, messages } = steps;
  process.stdout.write(
    `${texts + cuts + messages} steps: ${texts} texts, ${cuts} cut examples, ${messages} messages in ${sessions} sessions.\n`,
  );
}
