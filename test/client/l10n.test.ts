import assert from 'node:assert/strict';
import ts from 'typescript';
import bundle from '../../l10n/bundle.l10n.json';
import { clientSources, sourcesOf } from './sources';

describe('the translatable texts of the client and the page', () => {
  it('are in the bundle, and the bundle has no others', () => {
    const used = [...clientSources(), ...sourcesOf('page/src')].flatMap(({ file, text }) =>
      texts(file, text),
    );
    assert.ok(used.length > 0);
    const kept = new Set(Object.keys(bundle));
    const missing = [...new Set(used)].filter((text) => !kept.has(text));
    const idle = [...kept].filter((text) => !used.includes(text));
    assert.deepEqual({ missing, idle }, { missing: [], idle: [] }, 'Put l10n/bundle.l10n.json right.');
  });

  it('stand in the bundle in English as they are', () => {
    for (const [key, text] of Object.entries(bundle)) assert.equal(text, key);
  });

  it('are told from other calls', () => {
    const source = "l10n.t('one'); vscode.l10n.t('two {0}', x); t('three'); other.t('four');";
    assert.deepEqual(texts('a.ts', source), ['one', 'two {0}']);
    assert.throws(() => texts('a.ts', 'l10n.t(`one ${x}`)'), /a\.ts: l10n\.t takes a plain string/);
  });

  it('are the only ones that a message shows', () => {
    for (const { file, text } of clientSources())
      assert.doesNotMatch(text, /show(?:Error|Warning|Information)Message\(\s*['"`]/, file);
  });
});

/** The first arguments of the calls of `l10n.t` in a source. */
function texts(file: string, text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isTranslation(node.expression)) {
      const [first] = node.arguments;
      assert.ok(first && ts.isStringLiteralLike(first), `${file}: l10n.t takes a plain string`);
      found.push(first.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return found;
}

function isTranslation(callee: ts.Expression): boolean {
  return ts.isPropertyAccessExpression(callee) && /(?:^|\.)l10n\.t$/.test(callee.getText());
}
