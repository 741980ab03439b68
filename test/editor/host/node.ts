import { appendFileSync } from 'node:fs';
import { useHost } from './host';
import { nodeHost } from './nodeHost';
import { runTests } from './runTests';
import { suites } from './suites';

/** What an extension host of Node is told to run. What it prints is lost, so it writes to a file. */
export function run(): Promise<void> {
  const file = process.env['APA_LETTER_RESULTS'] ?? '';
  useHost(nodeHost);
  return runTests(suites, (result) => appendFileSync(file, `RESULT ${JSON.stringify(result)}\n`));
}
