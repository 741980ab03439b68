import { isBuiltin } from 'node:module';
import path from 'node:path';
import { root } from '../house/run.mjs';

const core = [
  'text',
  'syntax',
  'framework',
  'prose',
  'letter',
  'edits',
  'rules',
  'features',
  'word',
  'import',
  'render',
];

/**
 * The layers of the server, lowest first: one row a folder of `server/src`. A folder may import from
 * itself, from those in `uses`, and types alone from those in `types`. A `core` layer knows no
 * connection, editor or disk.
 *
 * @type {Record<string, { uses: string[], types?: string[], core?: boolean, except?: { file: RegExp, uses: string[] } }>}
 */
export const layers = {
  text: { core: true, uses: [] },
  syntax: { core: true, uses: ['text'] },
  framework: { core: true, uses: ['text'] },
  prose: { core: true, uses: ['text', 'framework'] },
  letter: { core: true, uses: ['text', 'syntax', 'framework', 'prose'] },
  edits: { core: true, uses: ['text', 'framework', 'prose', 'letter'], types: ['syntax'] },
  rules: { core: true, uses: ['text', 'framework', 'prose', 'letter', 'edits'], types: ['syntax'] },
  features: {
    core: true,
    uses: ['text', 'framework', 'prose', 'letter', 'edits', 'rules'],
    types: ['syntax'],
    except: { file: /(^|\/)format\//, uses: ['syntax'] }, // the formatter reads again what it has written
  },
  word: { core: true, uses: ['text'] },
  import: { core: true, uses: ['text', 'syntax', 'framework', 'prose', 'letter', 'word'] },
  render: { core: true, uses: ['text', 'framework', 'prose', 'letter'], types: ['syntax'] },
  workspace: { uses: [...core] },
  protocol: { uses: [...core, 'workspace'] },
  node: { uses: [...core, 'workspace'] },
  lsp: { uses: [...core, 'workspace', 'protocol'] },
  cli: {
    uses: [...core, 'workspace', 'node'],
    except: { file: /(^|\/)lsp\//, uses: ['lsp'] }, // the command that starts the server
  },
};

const source = path.join(root, 'server/src');
const client = path.join(root, 'client/src');
const page = path.join(root, 'page/src');
const editor = /^vscode(-languageserver.*|-languageclient.*)?(\/|$)/;

/** What is wrong with an import, or nothing. `file` is the absolute path of the importing file. */
function fault(/** @type {string} */ file, /** @type {string} */ target, /** @type {boolean} */ typeOnly) {
  for (const [name, folder] of [
    ['client', client],
    ['page', page],
  ])
    if (path.resolve(file).startsWith(folder + path.sep)) return skinFault(name, file, target);
  const from = path.relative(source, file).split(path.sep);
  if (from[0] === '..' || from.length === 1) return undefined; // not the server, or an entry point
  const [layer] = from;
  const row = layers[layer];
  if (!row) return `The folder "${layer}" has no row in the table of layers (scripts/eslint/layers.mjs).`;

  if (!target.startsWith('.')) {
    if (!row.core) return undefined;
    if (isBuiltin(target)) return `"${layer}" is core: it runs in browsers too and may not use "${target}".`;
    if (editor.test(target)) return `"${layer}" is core: it knows no editor and may not use "${target}".`;
    return undefined;
  }

  const to = path.relative(source, path.resolve(path.dirname(file), target)).split(path.sep);
  if (to[0] === '..')
    return target.endsWith('.json')
      ? undefined
      : `"${target}" is outside server/src, which stands by itself.`;
  if (to.length === 1 && !(to[0] in layers)) {
    if (row.core) return `"${layer}" is core and may not import "${to[0]}", which is outside the layers.`;
    return to[0].startsWith('main.') ? `Nothing imports the entry point "${to[0]}".` : undefined;
  }
  if (to[0] === layer || row.uses.includes(to[0])) return undefined;
  if (typeOnly && row.types?.includes(to[0])) return undefined;
  if (row.except?.uses.includes(to[0]) && row.except.file.test(from.join('/'))) return undefined;
  if (row.types?.includes(to[0]))
    return `"${layer}" may import types alone from "${to[0]}": use "import type".`;
  return `"${layer}" may not import from "${to[0]}" (it may use: ${row.uses.join(', ') || 'nothing'}).`;
}

/**
 * The extension and the page know of the server what goes over the wire, and nothing else; the page runs what the
 * extension has, which knows nothing of the page.
 */
function skinFault(/** @type {string} */ name, /** @type {string} */ file, /** @type {string} */ target) {
  if (!target.startsWith('.')) return undefined;
  const meant = path.resolve(path.dirname(file), target);
  if (name === 'client' && meant.startsWith(page + path.sep))
    return '"client" knows nothing of "page", which runs it.';
  const to = path.relative(source, meant).split(path.sep);
  if (to[0] === '..' || to[0] === 'protocol') return undefined;
  return `"${name}" may import "protocol" of the server and nothing else, not "${to[0]}".`;
}

/** Whether a declaration brings in types alone. */
function typesOnly(/** @type {any} */ node) {
  if (node.importKind === 'type' || node.exportKind === 'type') return true;
  const names = node.specifiers ?? [];
  return (
    names.length > 0 &&
    names.every((/** @type {any} */ name) => 'type' === (name.importKind ?? name.exportKind))
  );
}

/** @type {import('eslint').Rule.RuleModule} */
export const layerDirection = {
  meta: { type: 'problem', schema: [], docs: { description: 'Imports go down the layers, never up.' } },
  create(context) {
    const check = (/** @type {any} */ node, /** @type {any} */ target, typeOnly = false) => {
      if (typeof target?.value !== 'string') return;
      const message = fault(context.filename, target.value, typeOnly);
      if (message) context.report({ node, message });
    };
    const declaration = (/** @type {any} */ node) => check(node, node.source, typesOnly(node));
    return {
      ImportDeclaration: declaration,
      ExportNamedDeclaration: declaration,
      ExportAllDeclaration: declaration,
      ImportExpression: (/** @type {any} */ node) => check(node, node.source),
      TSImportType: (/** @type {any} */ node) => check(node, node.source ?? node.argument?.literal, true),
      TSExternalModuleReference: (/** @type {any} */ node) => check(node, node.expression),
      'CallExpression[callee.name="require"]': (/** @type {any} */ node) => check(node, node.arguments[0]),
    };
  },
};
