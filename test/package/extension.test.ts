import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { packages } from '../support/packages';
import { unzip } from '../support/zip';

describe('the package of the extension', function () {
  this.timeout(120_000);
  let files: Map<string, Buffer>;
  let size: number;

  before(async () => {
    const { vsix } = await packages();
    ({ size } = statSync(vsix));
    files = unzip(readFileSync(vsix));
  });

  const text = (name: string): string => {
    const file = files.get(name);
    assert.ok(file, `${name} is missing`);
    return file.toString();
  };

  it('holds what the extension needs, for the desktop and the browser, and nothing else', () => {
    const names = [...files.keys()]
      .filter((name) => !/^extension\/(images|media|syntaxes|l10n)\//.test(name))
      .sort();
    assert.deepEqual(names, [
      '[Content_Types].xml',
      'extension.vsixmanifest',
      'extension/LICENSE.txt',
      'extension/ThirdPartyNotices.txt',
      'extension/changelog.md',
      'extension/dist/extension.js',
      'extension/dist/extension.web.js',
      'extension/dist/pdf.js',
      'extension/dist/preview.js',
      'extension/dist/server.js',
      'extension/dist/server.web.js',
      'extension/dist/word.js',
      'extension/package.json',
      'extension/package.nls.json',
      'extension/readme.md',
      'extension/server/schemas/config.schema.json',
      'extension/server/schemas/framework.schema.json',
    ]);
    for (const name of files.keys())
      assert.doesNotMatch(name, /\.(ts|map|mjs|test\.\w+)$|screenshots|node_modules|\/\./);
  });

  it('is smaller than 1.5 MB', () => {
    assert.ok(size < 1_500_000, `${size} bytes`);
  });

  it('has bundles without source maps and without paths of the machine', () => {
    for (const [name, content] of files)
      if (name.endsWith('.js')) {
        const code = content.toString();
        assert.doesNotMatch(code, /sourceMappingURL/, name);
        assert.ok(!code.includes(process.cwd()), name);
      }
  });

  it('has every file that its manifest names', () => {
    const manifest = JSON.parse(text('extension/package.json')) as Record<string, unknown>;
    const named = [
      ...JSON.stringify(manifest).matchAll(/"\.?\/?((?:dist|images|media|syntaxes|server|l10n)\/[^"]+)"/g),
    ];
    assert.ok(named.length > 8);
    for (const [, file] of named) assert.ok(files.has(`extension/${file!}`), file);
  });

  it('says what it is, and when it wakes up', () => {
    const manifest = JSON.parse(text('extension/package.json')) as {
      icon: string;
      license: string;
      main: string;
      browser: string;
      categories: string[];
      keywords: string[];
      galleryBanner: { color: string };
      activationEvents: string[];
      capabilities: { untrustedWorkspaces: unknown; virtualWorkspaces: unknown };
    };
    assert.equal(manifest.license, 'MIT');
    assert.ok(files.has(`extension/${manifest.icon}`));
    assert.ok(manifest.categories.length > 0 && manifest.keywords.length > 0);
    assert.match(manifest.galleryBanner.color, /^#[0-9a-f]{6}$/);
    assert.ok(manifest.capabilities.untrustedWorkspaces && manifest.capabilities.virtualWorkspaces);
    // Commands wake it up without being named.
    for (const event of manifest.activationEvents)
      assert.match(event, /^(?:onLanguage:|workspaceContains:|onWebviewPanel:apaLetter\.preview$)/);
    assert.match(text('extension/LICENSE.txt'), /MIT License/);
    assert.match(text('extension/changelog.md'), /^# /);
    assert.doesNotMatch(text('extension/readme.md'), /screenshots\//, 'pictures that are not in the package');
  });
});
