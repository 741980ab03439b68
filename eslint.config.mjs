import js from '@eslint/js';
import regexp from 'eslint-plugin-regexp';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { layerDirection } from './scripts/eslint/layers.mjs';

/** Ways of leaving tests out that hide it; test/support/skip.ts says why it skips. */
const openSkips = [
  {
    selector:
      'MemberExpression[object.name=/^(it|test|describe|suite|context)$/][property.name=/^(only|skip)$/]',
    message: 'A focused or skipped test hides the others or itself: use skip(this, reason).',
  },
  {
    selector: 'CallExpression[callee.object.type="ThisExpression"][callee.property.name="skip"]',
    message: 'Say why: use skip(this, reason) of test/support/skip.ts.',
  },
  { selector: 'CallExpression[callee.name=/^(xit|xdescribe)$/]', message: 'Use skip(this, reason).' },
];

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      '**/node_modules/',
      'coverage/',
      '.cache/',
      '.vscode-test/',
      'examples/',
      'test/**/fixtures/',
    ],
  },
  { linterOptions: { noInlineConfig: true } },
  js.configs.recommended,
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-misleading-character-class': ['error', { allowEscape: true }],
    },
  },
  {
    // Linear time: in the product, a pattern that can backtrack without end is refused.
    files: ['{server,client,page}/src/**/*.ts'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'certain' }],
    },
  },
  {
    files: ['**/*.{js,cjs,mjs}'],
    languageOptions: { globals: globals.node },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A getter that reads a moving place changes between two reads; this rule does not know it.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // Old clients send what the protocol has deprecated since.
      '@typescript-eslint/no-deprecated': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      // An object with a dispose() is a Disposable to VS Code.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // The compiler's noUncheckedIndexedAccess asks for `!` where an index is known to be good.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['{server,client,page}/src/**/*.ts'],
    plugins: { house: { rules: { layers: layerDirection } } },
    rules: { 'house/layers': 'error' },
  },
  {
    // Standard output belongs to the protocol; only the command line writes to it, and what hands it to the protocol.
    files: ['server/src/**/*.ts'],
    ignores: ['server/src/cli/**', 'server/src/node/stdio.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'stdout', message: 'Standard output belongs to the protocol.' },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...openSkips] },
  },
  {
    files: ['test/support/skip.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
);
