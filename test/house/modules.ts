import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import ts from 'typescript';

/** Which file imports which, by path from the root with `/`. */
export type Modules = ReadonlyMap<string, readonly string[]>;

/** The sources below some folders and what they import from each other, types counted. */
export function modulesOf(...folders: string[]): Modules {
  const files = globSync(folders.map((folder) => `${folder}/**/*.ts`));
  return new Map(files.map((file) => [file, importsOf(file, readFileSync(file, 'utf8'))]));
}

/** One way round for each import that closes a circle, first file named again at the end. */
export function circles(modules: Modules): string[][] {
  const found: string[][] = [];
  const done = new Set<string>();
  const way: string[] = [];
  const visit = (file: string): void => {
    const start = way.indexOf(file);
    if (start >= 0) found.push([...way.slice(start), file]);
    if (start >= 0 || done.has(file)) return;
    way.push(file);
    for (const next of modules.get(file) ?? []) visit(next);
    way.pop();
    done.add(file);
  };
  for (const file of modules.keys()) visit(file);
  return found;
}

/** The files of ours that a source imports, in its order. */
export function importsOf(file: string, text: string): string[] {
  return [...new Set(importedNames(file, text).map((imported) => imported.file))];
}

/** What a source takes from a file of ours. */
export interface Imported {
  readonly file: string;
  /** As the file exports it; `*` for whatever it exports, nothing where the file is only run. */
  readonly name?: string;
}

/** All that a source imports from files of ours, in its order. */
export function importedNames(file: string, text: string): Imported[] {
  const imported: Imported[] = [];
  const add = (from: ts.Node | undefined, names: readonly (string | undefined)[]): void => {
    if (from && ts.isStringLiteralLike(from) && from.text.startsWith('.'))
      imported.push(...names.map((name) => ({ file: resolved(file, from.text), name })));
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, namesOf(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, namesIn(node.exportClause));
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, [node.qualifier?.getText().split('.', 1)[0] ?? '*']);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], ['*']);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return imported;
}

function namesOf(clause: ts.ImportClause | undefined): (string | undefined)[] {
  if (!clause) return [undefined];
  return [
    ...(clause.name ? ['default'] : []),
    ...(clause.namedBindings ? namesIn(clause.namedBindings) : []),
  ];
}

function namesIn(bindings: ts.NamedImportBindings | ts.NamedExportBindings | undefined): string[] {
  if (!bindings || !('elements' in bindings)) return ['*'];
  return bindings.elements.map(({ name, propertyName }) => (propertyName ?? name).text);
}

function resolved(from: string, target: string): string {
  const base = path.posix.join(path.posix.dirname(from), target);
  return [`${base}.ts`, `${base}/index.ts`].find((file) => existsSync(file)) ?? base;
}
