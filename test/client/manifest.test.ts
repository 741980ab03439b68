import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { builtinFrameworks } from '../../server/src/framework/builtin';
import { severityInWords } from '../../server/src/rules/pageText';
import { rules } from '../../server/src/rules/registry';
import { familyOf } from '../../server/src/rules/rule';
import manifest from '../../package.json';
import texts from '../../package.nls.json';
import { defaultFramework } from '../../server/src/framework/builtin';
import { contrast } from '../support/contrast';
import { clientSources, root } from './sources';

const { contributes } = manifest;

/**
 * What the editor itself binds to the keys around those of the extension, on Windows, Linux and macOS, while the
 * cursor is in a text.
 */
const TAKEN = new Set(
  [
    ...['pagedown', 'shift+pagedown', 'ctrl+pagedown', 'alt+pagedown', 'cmd+pagedown'],
    ...['ctrl+shift+pagedown', 'ctrl+shift+alt+pagedown', 'shift+alt+cmd+pagedown', 'ctrl+alt+pagedown'],
    'alt+cmd+pagedown',
  ].flatMap((key) => [key, key.replace('pagedown', 'pageup')]),
);

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
      ...contributes.snippets.map((snippets) => snippets.path),
      ...contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.svg)),
      'media/sample.apa',
    ];
    for (const file of files) assert.ok(existsSync(path.join(root, file)), file);
    for (const grammar of contributes.grammars) {
      const { scopeName } = JSON.parse(readFileSync(path.join(root, grammar.path), 'utf8')) as {
        scopeName: string;
      };
      assert.equal(scopeName, grammar.scopeName);
    }
  });

  it('has the commands about a letter where there is one: in the view of letters and beside its preview', () => {
    const { 'view/item/context': rows, 'editor/title': titles, commandPalette } = contributes.menus;
    assert.deepEqual(
      [...new Set(rows.map(({ command }) => command))],
      [
        'apaLetter.showPreview',
        'apaLetter.exportLetter',
        'apaLetter.newFromLastYears',
        'apaLetter.compareWithLastYears',
      ],
    );
    for (const { when } of rows) assert.equal(when, 'view == apaLetter.letters && viewItem == letter');
    const inPreview = "activeWebviewPanelId == 'apaLetter.preview'";
    for (const id of ['exportLetter', 'showState', 'compareWithLastYears'].map(
      (name) => `apaLetter.${name}`,
    )) {
      assert.ok(
        titles.some(({ command, when }) => command === id && when === inPreview),
        id,
      );
      assert.ok(commandPalette.find(({ command }) => command === id)?.when.includes(inPreview), id);
    }
  });

  it('packs the files that it names', () => {
    const packed = readFileSync(path.join(root, '.vscodeignore'), 'utf8').split('\n');
    for (const pattern of ['!syntaxes/*.json', '!media/sample.apa', '!media/walkthrough/*.svg'])
      assert.ok(packed.includes(pattern), pattern);
  });

  it('names commands that there are, in menus, keys, the walkthrough and the welcome', () => {
    const declared = new Set(contributes.commands.map(({ command }) => command));
    const { commandPalette: _, ...menus } = contributes.menus;
    const named = [
      ...Object.values(menus).flatMap((entries) => entries.map(({ command }) => command)),
      ...contributes.keybindings.map(({ command }) => command),
      ...[...JSON.stringify(texts).matchAll(/\(command:(apaLetter\.\w+)(?:\?[^)]*)?\)/g)].map(([, id]) => id),
    ];
    for (const id of named) assert.ok(id && declared.has(id), id);
    const steps = contributes.walkthroughs.flatMap((one) => one.steps);
    for (const { description, completionEvents } of steps) {
      const words = texts[description.slice(1, -1) as keyof typeof texts];
      const [event] = completionEvents;
      const step = /^onContext:apaLetter\.tried\.(\w+)$/.exec(event!)?.[1];
      const link = step
        ? `command:apaLetter.openSample?%22${step}%22`
        : event!.replace('onCommand:', 'command:');
      assert.ok(words.includes(`(${link})`), words);
      if (step)
        assert.ok(
          clientSources().some(
            ({ text }) => text.includes(`\n  ${step}: (`) || text.includes(`\n  ${step}: async (`),
          ),
          step,
        );
    }
  });

  it('has menus and keys for letters alone', () => {
    for (const { when } of contributes.menus['editor/context'])
      assert.match(when, /^editorLangId == apa-letter/);
    for (const { when } of contributes.keybindings) {
      assert.match(when, /(?:^| && )editorLangId == apa-letter(?: && |$)/);
      assert.match(when, /^editorTextFocus && /);
    }
  });

  it('offers in the explorer what is done with a letter, and to check, review and import a document, one at a time', () => {
    const entries = contributes.menus['explorer/context'];
    for (const { command, when } of entries)
      assert.match(
        when,
        command === 'apaLetter.showReport'
          ? /^explorerResourceIsFolder && .*&& !listMultiSelection$/
          : /&& !explorerResourceIsFolder && !listMultiSelection$/,
      );
    const whenOf = (id: string) => entries.find(({ command }) => command === `apaLetter.${id}`)?.when ?? '';
    for (const id of ['newFromLastYears', 'compareWithLastYears', 'exportLetter'])
      assert.match(whenOf(id), /^resourceLangId == apa-letter &&/);
    for (const [command, also] of [
      ['importLetter', true],
      ['checkDocument', true],
      ['reviewDocument', false],
    ] as const) {
      const pattern = /^resourceExtname =~ \/(\S+)\/i &&/.exec(whenOf(command))?.[1] ?? '(';
      for (const [name, wanted] of [
        ['.DOCX', true],
        ['.txt', also],
        ['.pdf', also],
        ['.doc', false],
        ['.txt2', false],
        ['.apa', false],
      ] as const)
        assert.equal(new RegExp(pattern, 'i').test(name), wanted, name);
    }
  });

  it('leaves Enter to the editor: what is typed after it may not come before it (T59)', () => {
    for (const { key } of contributes.keybindings) assert.doesNotMatch(key, /enter|escape|tab|space$/);
  });

  it('binds no key that the editor has bound in an editor', () => {
    for (const { key, command } of contributes.keybindings) {
      assert.ok(!TAKEN.has(key), `${key} is taken`);
      assert.doesNotMatch(key, /ctrl\+alt\+\w$/, 'with some keyboards these write signs');
      // Two strokes are not for people who write, but where the editor has the same ones for the same thing.
      if (key.includes(' ')) assert.deepEqual([command, key], ['apaLetter.showPreview', 'ctrl+k v']);
    }
  });

  it('has snippets that never come up by themselves in prose, and name no area (T58)', () => {
    const snippets = readFileSync(path.join(root, 'syntaxes/snippets.json'), 'utf8');
    for (const { label } of defaultFramework.areas) assert.ok(!snippets.includes(label), label);
    const all = Object.entries(JSON.parse(snippets) as Record<string, { body: string[] }>);
    assert.ok(all.length > 0);
    // One with a prefix is among the suggestions anywhere; others are in “Insert Snippet” alone.
    for (const [name, snippet] of all) assert.deepEqual(Object.keys(snippet), ['description', 'body'], name);
  });

  it('has icons of a letter that are seen in every theme: light high contrast takes the one for dark', () => {
    const { light, dark } = manifest.contributes.languages[0]!.icon;
    const seen = (icon: string, ...papers: readonly string[]): void => {
      const colours = readFileSync(icon, 'utf8').match(/#[0-9a-f]{6}/g) ?? [];
      assert.ok(colours.length > 0, icon);
      for (const colour of colours)
        for (const paper of papers) assert.ok(contrast(colour, paper) >= 3, `${colour} on ${paper}`);
    };
    seen(light, '#ffffff', '#e5e5e5');
    seen(dark, '#000000', '#1f1f1f', '#ffffff');
  });

  it('wakes the extension for letters, folders of them and their preview only, never for all Markdown', () => {
    assert.deepEqual(manifest.activationEvents, [
      'onLanguage:apa-letter',
      'workspaceContains:**/*.apa',
      'workspaceContains:**/*.apa.md',
      'onWebviewPanel:apaLetter.preview',
    ]);
  });

  it('lists every rule among the settings with its default, and knows no other name', () => {
    const { 'apaLetter.severity': severity, 'apaLetter.framework': framework } =
      contributes.configuration.properties;
    assert.equal(severity.additionalProperties, false);
    const keys = new Map<string, { description: string; enum: string[] }>(
      Object.entries(severity.properties),
    );
    for (const rule of rules) {
      const { description, enum: levels } = keys.get(rule.code)!;
      assert.equal(description, `${rule.title}. Default: ${severityInWords(rule)}.`);
      assert.deepEqual(levels, ['error', 'warning', 'information', 'hint', 'off']);
      assert.ok(keys.has(familyOf(rule.code)));
    }
    assert.ok(!keys.has('grade/mising'));
    assert.deepEqual(framework.enum, ['', ...builtinFrameworks.map(({ id }) => id)]);
    // An empty row would say nothing.
    assert.equal(framework.enumItemLabels[0], `Default (${defaultFramework.id})`);
  });

  it('lets no folder name a program that is started', () => {
    assert.equal(contributes.configuration.properties['apaLetter.export.browser'].scope, 'machine');
    const [asked, ...others] = clientSources().filter(({ text }) => text.includes("'export.browser'"));
    assert.ok(asked && others.length === 0);
    assert.match(asked.text, /workspace\.isTrusted \? \{ browser \} : \{\}/);
  });

  it('shows the view of letters only where there are some', () => {
    const [view] = contributes.views.explorer;
    assert.equal(view?.when, 'apaLetter.hasLetters');
    assert.ok(clientSources().some(({ text }) => text.includes("'setContext', 'apaLetter.hasLetters'")));
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
    // A header cannot be indented with tabs.
    assert.equal(defaults['editor.insertSpaces'], true);
    assert.equal(defaults['editor.tabSize'], 2);
    assert.equal(defaults['editor.detectIndentation'], false);
    assert.deepEqual(defaults['editor.quickSuggestions'], { other: 'off', comments: 'off', strings: 'off' });
    assert.equal(defaults['editor.unicodeHighlight.ambiguousCharacters'], false);
    for (const key of Object.keys(defaults)) {
      assert.match(key, /^editor\./, 'nothing of how files are saved is decided for the writer');
      assert.doesNotMatch(key, /format/i, "when to format is the writer's choice");
    }
  });
});
