import { createRegistry, type IGrammarConfig } from 'vscode-tmgrammar-test/dist/common/index.js';
import { getVSCodeTokens } from 'vscode-tmgrammar-test/dist/snapshot/index.js';
import manifest from '../../package.json';

/**
 * The grammars of the manifest, with stubs in the place of the editor's own: what is tested is which parts our
 * grammar takes and which it leaves.
 */
export const grammars = createRegistry([
  ...manifest.contributes.grammars.map(({ scopeName, path, injectTo }): IGrammarConfig => ({
    scopeName,
    path,
    injectTo,
  })),
  { scopeName: 'text.html.markdown', path: 'test/grammar/stubs/markdown.tmLanguage.json' },
  { scopeName: 'source.yaml', path: 'test/grammar/stubs/yaml.tmLanguage.json' },
]);

/** The scopes of each token of a text, outermost first. */
export async function scopesOf(text: string): Promise<{ text: string; scopes: string[] }[]> {
  const lines = await getVSCodeTokens(grammars, 'text.apa-letter', text);
  return lines.flatMap(({ src, tokens }) =>
    tokens.map(({ startIndex, endIndex, scopes }) => ({ text: src.slice(startIndex, endIndex), scopes })),
  );
}
