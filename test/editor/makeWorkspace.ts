import { cpSync } from 'node:fs';
import { workspace } from './workspace';

/** Makes the workspace of the tests in the folder that the command line names: for `npm run test:electron`. */
const made = await workspace();
cpSync(made.at, process.argv[2] ?? '', { recursive: true });
made.remove();
