import { useHost } from './host';
import { runTests } from './runTests';
import { suites } from './suites';
import { webHost } from './webHost';

/** What an extension host in a worker is told to run. */
export function run(): Promise<void> {
  useHost(webHost);
  return runTests(suites, (result) => console.log(`RESULT ${JSON.stringify(result)}`));
}
