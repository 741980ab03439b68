import path from 'node:path';
import { Folder } from '../support/cli';
import { pathWithCommand, runEditor } from './command';
import { documented } from './documented';
import { letter } from './letters';
import { needs } from './needs';
import { insideEditor } from './results';

insideEditor(
  'Neovim, by the settings of docs/editors.md',
  9,
  (context) => needs(context, 'neovim'),
  async () => {
    const folder = new Folder({
      'init.lua': documented('Neovim', 'lua'),
      'letters/a.apa': letter,
      'letters/b.apa.md': letter,
    });
    try {
      return await runEditor(
        'nvim',
        [
          ...['--headless', '--clean', '-u', folder.path('init.lua'), 'a.apa'],
          ...['-c', `luafile ${path.resolve('test/editor/neovim.lua')}`],
        ],
        { cwd: folder.path('letters'), env: { PATH: pathWithCommand(folder) } },
      );
    } finally {
      folder.remove();
    }
  },
);
