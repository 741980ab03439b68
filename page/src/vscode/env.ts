import { fileSystem } from '../files/fileSystem';
import { download } from '../files/download';
import { commands } from './commands';
import { nameOf, type Uri } from './uri';

export const env = {
  remoteName: undefined,

  /** A command of ours is run, and a file is handed to the browser. Nothing else leads out of the page. */
  async openExternal(uri: Uri): Promise<boolean> {
    if (uri.scheme === 'command') {
      const given = uri.query === '' ? [] : (JSON.parse(decodeURIComponent(uri.query)) as unknown[]);
      await commands.executeCommand(uri.path, ...given);
    } else if (fileSystem.knows(uri)) download(nameOf(uri), await fileSystem.readFile(uri));
    return true;
  },
};
