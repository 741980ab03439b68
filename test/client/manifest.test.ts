import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import manifest from '../../package.json';
import texts from '../../package.nls.json';
import { clientSources, root } from './sources';

const { contributes } = manifest;

describe('the manifest of the extension', () => {
  it('has a text for every %key%, and a %key% for every text', () => {
    const used = [...JSON.stringify(manifest).matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key);
    assert.deepEqual([...new Set(used)].sort(), Object.keys(texts).sort());
    for (const [key, text] of Object.entries(texts)) assert.ok(text.trim(), key);
  });

  it('declares the commands that are registered, one file each', () => {
    const commands = clientSources().filter(({ file }) => /commands[\\/]/.test(file));
    const registered = commands.map(({ file, text }) => {
      const ids = [...text.matchAll(/registerCommand\(\s*'([^']+)'/g)].map(([, id]) => id);
      assert.equal(ids.length, 1, file);
      assert.equal(path.basename(file), `${ids[0]?.replace('apaLetter.', '')}.ts`);
      return ids[0];
    });
    const declared = contributes.commands.map(({ command }) => command);
    assert.deepEqual(registered.sort(), [...declared].sort());
  });

  it('shows a command in the palette only where it can do something', () => {
    const shown = contributes.menus.commandPalette;
    assert.deepEqual(
      shown.map(({ command }) => command).sort(),
      contributes.commands.map(({ command }) => command).sort(),
    );
    for (const { when } of shown) assert.ok(when);
    // The key that the conditions ask for is set by the client.
    assert.ok(clientSources().some(({ text }) => text.includes("'setContext', 'apaLetter.active'")));
  });

  it('names files that exist', () => {
    const files = [
      manifest.icon,
      manifest.l10n,
      ...contributes.languages.flatMap(({ configuration, icon }) => [configuration, icon.light, icon.dark]),
      ...contributes.grammars.map((grammar) => grammar.path),
    ];
    for (const file of files) assert.ok(existsSync(path.join(root, file)), file);
    for (const grammar of contributes.grammars) {
      const { scopeName } = JSON.parse(readFileSync(path.join(root, grammar.path), 'utf8')) as {
        scopeName: string;
      };
      assert.equal(scopeName, grammar.scopeName);
    }
  });

  it('wakes the extension for languages only, never for every start or folder', () => {
    for (const event of manifest.activationEvents) assert.match(event, /^onLanguage:[a-z-]+$/);
  });

  it('takes *.apa.md from Markdown by its name', () => {
    const [language] = contributes.languages;
    assert.ok(language);
    assert.ok(language.filenamePatterns.includes('*.apa.md'));
    assert.deepEqual(language.extensions, ['.apa', '.apa.md']);
  });

  it('says in which workspaces it works (T47)', () => {
    assert.equal(manifest.capabilities.untrustedWorkspaces.supported, true);
    assert.equal(manifest.capabilities.virtualWorkspaces.supported, 'limited');
  });

  it('leaves prose alone: no suggestions by themselves, no marked characters (T58)', () => {
    const defaults = contributes.configurationDefaults['[apa-letter]'];
    assert.equal(defaults['editor.wordBasedSuggestions'], 'off');
    assert.deepEqual(defaults['editor.quickSuggestions'], { other: 'off', comments: 'off', strings: 'off' });
    assert.equal(defaults['editor.unicodeHighlight.ambiguousCharacters'], false);
    for (const key of Object.keys(defaults)) {
      assert.match(key, /^editor\./, 'nothing of how files are saved is decided for the writer');
      assert.doesNotMatch(key, /format/i, "when to format is the writer's choice");
    }
  });
});
