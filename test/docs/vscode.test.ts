import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import manifest from '../../package.json';
import texts from '../../package.nls.json';

const page = readFileSync('docs/vscode.md', 'utf8');
const { commands, keybindings, configuration } = manifest.contributes;

describe('the page about VS Code', () => {
  it('has every command of the palette by its title', () => {
    for (const { title } of commands) {
      const words = texts[title.slice(1, -1) as keyof typeof texts];
      assert.ok(page.includes(`**${words}**`), `docs/vscode.md does not describe “${words}”.`);
    }
  });

  it('has every key', () => {
    for (const { key } of keybindings) {
      const words = key
        .replace('pagedown', 'page down')
        .replace('pageup', 'page up')
        .replace(/(?:^|[+ ])\p{Ll}/gu, (begin) => begin.toUpperCase());
      assert.ok(page.includes(words), words);
    }
  });

  it('names only settings and commands that there are', () => {
    const known = new Set([
      ...Object.keys(configuration.properties),
      ...commands.map(({ command }) => command),
    ]);
    const named = [...page.matchAll(/`(apaLetter\.[\w.]+)`/g)].map(([, name]) => name!);
    assert.ok(named.length > 0);
    for (const name of named) assert.ok(known.has(name), name);
  });
});
