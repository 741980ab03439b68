import { workspace } from 'vscode';
import { file, tidy, until } from '../support';
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
  before(async () => {
    await until('the folders', () => workspace.workspaceFolders?.length === 2);
    // In a browser the extension that reads the files comes later than the names of the folders.
    await until('the files', () => workspace.fs.stat(file('a.apa')).then(Boolean, () => false));
  });
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
