import { cpSync } from 'node:fs';
import { Folder } from '../support/cli';
import { letter } from './letters';

interface Told {
  readonly file: string;
  readonly code: string;
}

/**
 * What the tests in an extension host find: two folders, of which the second has settings of its own, the examples,
 * and what the command line says of them.
 */
export async function workspace(): Promise<Folder> {
  const folder = new Folder({
    'letters.code-workspace': JSON.stringify({ folders: [{ path: 'letters' }, { path: 'more' }] }),
    'letters/a.apa': letter.replaceAll('Northmere', 'Aldbury'),
    'letters/b.apa.md': letter.replaceAll('Northmere', 'Belford'),
    'letters/readme.md': '# Not a letter\n',
    'letters/notes.txt': 'Not a letter\n',
    'more/.apa/config.yaml': 'severity:\n  grade/out-of-range: hint\n',
  });
  cpSync('examples', folder.path('letters/examples'), { recursive: true });
  const { stdout } = await folder.run(['check', 'letters', '--format', 'json']);
  const expected: Record<string, string[]> = {};
  for (const { file, code } of JSON.parse(stdout) as Told[])
    if (file.startsWith('letters/examples/'))
      (expected[file.slice('letters/examples/'.length)] ??= []).push(code);
  for (const codes of Object.values(expected)) codes.sort();
  folder.write('letters/expected.json', JSON.stringify(expected));
  return folder;
}
