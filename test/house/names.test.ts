import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import ts from 'typescript';

const DECLARATIONS = [
  ts.isInterfaceDeclaration,
  ts.isTypeAliasDeclaration,
  ts.isClassDeclaration,
  ts.isEnumDeclaration,
] as const;

/** The names of the types that a source exports. */
function exportedTypes(text: string): string[] {
  const { statements } = ts.createSourceFile('a.ts', text, ts.ScriptTarget.Latest);
  return statements.flatMap((statement) => {
    const declared = DECLARATIONS.some((is) => is(statement))
      ? (statement as ts.DeclarationStatement)
      : undefined;
    const exported =
      declared &&
      ts.canHaveModifiers(declared) &&
      ts.getModifiers(declared)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    return exported && declared.name && ts.isIdentifier(declared.name) ? [declared.name.text] : [];
  });
}

/** A sentence for each name that two sources export a type by. */
function namesTwice(sources: Iterable<readonly [file: string, text: string]>): string[] {
  const first = new Map<string, string>();
  const twice: string[] = [];
  for (const [file, text] of sources)
    for (const name of exportedTypes(text)) {
      const known = first.get(name);
      if (known === undefined) first.set(name, file);
      else twice.push(`${name} is declared in ${known} and in ${file}: give one of them another name.`);
    }
  return twice;
}

describe('the names of types', () => {
  it('mean one thing each', () => {
    const files = globSync(['{server,client,page}/src/**/*.ts'], {
      // The names there are VS Code's.
      ignore: 'page/src/vscode/**',
    }).sort();
    const sources = files.map((file) => [file, readFileSync(file, 'utf8')] as const);
    assert.deepEqual(namesTwice(sources), []);
  });

  it('would be reported if they did not, with both files', () => {
    const sources = [
      ['a.ts', 'export interface Place {}\ninterface Own {}\nexport const Other = 1;\n'],
      ['b.ts', 'export default class Own {}\nexport type Place = number;\nexport enum Other {}\n'],
    ] as const;
    assert.deepEqual(namesTwice(sources), [
      'Place is declared in a.ts and in b.ts: give one of them another name.',
    ]);
  });
});
