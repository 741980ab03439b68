import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import ts from 'typescript';
import { importedNames } from './modules';

const SOURCES = '{server,client,page}/src/**/*.ts';
const USERS = [SOURCES, 'test/**/*.ts', '{bench,scripts}/**/*.{ts,js,mjs}'];

/**
 * Exported for the reader of PDFs, into which the build writes the import (`scripts/build/pdfLibrary.js`), and for the
 * extension, for whose `vscode` the build of the page takes its own file.
 */
const WRITTEN_BY_BUILD: ReadonlySet<string> = new Set([
  'spend in server/src/import/pdf/purse.ts',
  'extensions in page/src/vscode/index.ts',
]);

type Source = readonly [file: string, text: string];

const read = (patterns: string | readonly string[]): Source[] =>
  globSync(patterns).map((file) => [file, readFileSync(file, 'utf8')]);

/** The names that a source declares and exports. */
function exportedNames(text: string): string[] {
  const { statements } = ts.createSourceFile('a.ts', text, ts.ScriptTarget.Latest);
  return statements.flatMap((statement) => {
    if (ts.isExportAssignment(statement)) return ['default'];
    const modifiers = (ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined) ?? [];
    const kinds = new Set(modifiers.map(({ kind }) => kind));
    if (!kinds.has(ts.SyntaxKind.ExportKeyword)) return [];
    if (kinds.has(ts.SyntaxKind.DefaultKeyword)) return ['default'];
    const declared = ts.isVariableStatement(statement)
      ? statement.declarationList.declarations
      : [statement as ts.DeclarationStatement];
    return declared.flatMap(({ name }) => (name && ts.isIdentifier(name) ? [name.text] : []));
  });
}

/** A sentence for each name that a source exports and no user imports. */
function idleExports(sources: readonly Source[], users: readonly Source[]): string[] {
  const imported = new Set(
    users.flatMap(([user, text]) => importedNames(user, text).map(({ file, name }) => `${name} in ${file}`)),
  );
  return sources.flatMap(([file, text]) =>
    imported.has(`* in ${file}`)
      ? []
      : exportedNames(text)
          .filter(
            (name) => !imported.has(`${name} in ${file}`) && !WRITTEN_BY_BUILD.has(`${name} in ${file}`),
          )
          .map((name) => `${file}: no other file imports ${name}: take away its "export".`),
  );
}

describe('exports', () => {
  it('are wanted by another file', () => {
    assert.deepEqual(idleExports(read(SOURCES), read(USERS)), []);
  });

  it('would be reported if they were not', () => {
    const sources = [
      ['a', 'export interface A {}\nexport const b = 1, c = 2;\nexport function d() {}\nexport default d;\n'],
      ['b', 'export class E {}\nexport type F = number;\nconst g = 1;\n'],
      ['c', 'export enum H {}\n'],
    ] as const;
    const users = [
      ['x/d.ts', `import { b as other } from '../a';\nexport { F } from '../b';\n`],
      ['x/e.ts', `import * as c from '../c';\ntype A = import('../a').A;\nimport d from '../a';\n`],
    ] as const;
    assert.deepEqual(idleExports(sources, users), [
      'a: no other file imports c: take away its "export".',
      'a: no other file imports d: take away its "export".',
      'b: no other file imports E: take away its "export".',
    ]);
  });
});
