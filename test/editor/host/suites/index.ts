import { tidy } from '../support';
import { activation } from './activation';
import { commandsSuite } from './commands';
import { editing } from './editing';
import { files } from './files';
import { findings } from './findings';
import { folders } from './folders';
import { reading } from './reading';
import { serverLoss } from './serverLoss';
import { settings } from './settings';

/** Everything that is tried in each kind of extension host. */
export function suites(): void {
  afterEach(tidy);
  // The first: it needs a window in which no letter has been open.
  activation();
  findings();
  reading();
  editing();
  settings();
  folders();
  files();
  serverLoss();
  commandsSuite();
}
