import assert from 'node:assert/strict';
import { letterSelector } from '../../client/src/letterSelector';

describe('the documents that are sent to the server', () => {
  const schemes = (language: string): string[] =>
    letterSelector.filter((filter) => filter.language === language).map(({ scheme }) => scheme);

  it('are named by their scheme, and read-only copies are not among them (T46)', () => {
    for (const { scheme } of letterSelector) assert.match(scheme, /^[a-z-]+$/);
    for (const scheme of [
      'git',
      'gitlens',
      'review',
      'vscode-local-history',
      'output',
      'vscode-notebook-cell',
    ])
      assert.ok(!schemes('apa-letter').includes(scheme) && !schemes('markdown').includes(scheme), scheme);
  });

  it('may be without a file or in a virtual folder (T45, T47)', () => {
    for (const scheme of ['file', 'untitled', 'vscode-remote', 'vscode-vfs'])
      assert.ok(schemes('apa-letter').includes(scheme), scheme);
  });

  it('are Markdown only by the name of a letter', () => {
    const markdown = letterSelector.filter(({ language }) => language === 'markdown');
    assert.ok(markdown.length > 0);
    for (const { pattern } of markdown) assert.equal(pattern, '**/*.apa.md');
  });
});
