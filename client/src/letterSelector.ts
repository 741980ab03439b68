/**
 * Which documents are letters. The same list tells the editor when to start the server and the server's client which
 * documents to send, so the two cannot disagree.
 *
 * The schemes are named one by one on purpose: `git:` and the like are read-only copies of a letter, for example the
 * left side of a comparison, and a finding there could not be acted upon.
 */
interface LetterFilter {
  readonly language: string;
  readonly scheme: string;
  readonly pattern?: string;
}

/** Where a document lies that can be changed. */
const STORED = [
  'file',
  'vscode-remote',
  // Repositories opened without a copy on disk.
  'vscode-vfs',
  // The folder of a browser window that a local server serves.
  'vscode-test-web',
];

export const letterSelector: LetterFilter[] = [
  ...[...STORED, 'untitled'].map((scheme) => ({ language: 'apa-letter', scheme })),
  // A `*.apa.md` that the user's own `files.associations` make Markdown is a letter anyway.
  ...STORED.map((scheme) => ({ language: 'markdown', scheme, pattern: '**/*.apa.md' })),
];

/** The files beside letters in which the server tells what is wrong, and explains the names of rules. */
export const settingsSelector: LetterFilter[] = STORED.flatMap((scheme) =>
  ['**/.apa/config.{yaml,yml}', '**/.apa/frameworks/*.{yaml,yml}'].map((pattern) => ({
    language: 'yaml',
    scheme,
    pattern,
  })),
);
