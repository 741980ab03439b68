import path from 'node:path';
import { Folder } from '../support/cli';
import { pathWithCommand, runEditor } from './command';
import { documented } from './documented';
import { letter } from './letters';
import { needs } from './needs';
import { insideEditor } from './results';

insideEditor(
  'Emacs with eglot, by the settings of docs/editors.md',
  9,
  (context) => needs(context, 'emacs'),
  async () => {
    const folder = new Folder({
      'init.el': documented('Emacs', 'elisp'),
      'letters/a.apa': letter,
      'letters/b.apa.md': letter,
    });
    try {
      return await runEditor(
        'emacs',
        [
          // Where eglot is a package of the system, it has to be found first.
          ...['--batch', '--eval', '(package-initialize)', '-l', 'eglot', '-l', folder.path('init.el')],
          ...['-l', path.resolve('test/editor/emacs.el'), 'a.apa', 'b.apa.md'],
        ],
        { cwd: folder.path('letters'), env: { PATH: pathWithCommand(folder), HOME: folder.at } },
      );
    } finally {
      folder.remove();
    }
  },
);
