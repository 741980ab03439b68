import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { UNITS } from '../support/longLines';

interface Pattern {
  readonly place: string;
  readonly regex: RegExp;
}

const LENGTH = 100_000;

/** A run that is quicker than this, in milliseconds, has not gone back over so long a line for every character. */
const QUICK = 100;

/** Every regular expression that stands in the sources as it is. */
function patternsIn(folder: string): Pattern[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .flatMap((name) => {
      const file = path.join(folder, name);
      const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
      const found: Pattern[] = [];
      const visit = (node: ts.Node): void => {
        if (ts.isRegularExpressionLiteral(node)) found.push(read(node, source));
        ts.forEachChild(node, visit);
      };
      visit(source);
      return found;
    });
}

function read(node: ts.RegularExpressionLiteral, source: ts.SourceFile): Pattern {
  const end = node.text.lastIndexOf('/');
  // What divides a text looks for every place, as if it had the flag.
  const { parent } = node;
  const divides =
    ts.isCallExpression(parent) &&
    ts.isPropertyAccessExpression(parent.expression) &&
    parent.expression.name.text === 'split';
  const flags = node.text.slice(end + 1);
  const { line } = source.getLineAndCharacterOfPosition(node.getStart());
  return {
    place: `${source.fileName}:${line + 1} ${node.text}`,
    regex: new RegExp(node.text.slice(1, end), divides && !flags.includes('g') ? `${flags}g` : flags),
  };
}

/** Milliseconds that the pattern takes with a text, looking for all places if that is what it is for. */
function time({ regex }: Pattern, text: string): number {
  regex.lastIndex = 0;
  const start = performance.now();
  if (regex.global) text.replace(regex, '');
  else regex.exec(text);
  return performance.now() - start;
}

/** Twice the line takes about twice as long; a busy machine gets a second and third chance. */
function isLinear(pattern: Pattern, line: (length: number) => string): boolean {
  for (let n = 0; n < 3; n++) {
    const once = time(pattern, line(LENGTH / 4));
    const twice = time(pattern, line(LENGTH / 2));
    if (twice < QUICK / 4 || twice / once < 3) return true;
  }
  return false;
}

describe('patterns', function () {
  this.timeout(120_000);
  const patterns = [...patternsIn('server/src'), ...patternsIn('client/src')];

  it('are found in the sources', () => {
    assert.ok(patterns.length > 300, `${patterns.length} patterns`);
  });

  it('take linear time with long lines of anything (T16)', () => {
    const slow: string[] = [];
    for (const unit of UNITS)
      for (const [before, behind] of [
        ['', ''],
        ['a', '!\0'],
      ] as const) {
        const line = (length: number): string =>
          before + unit.repeat(length / unit.length).slice(0, length) + behind;
        const text = line(LENGTH);
        for (const pattern of patterns)
          if (time(pattern, text) > QUICK && !isLinear(pattern, line))
            slow.push(`${pattern.place} on ${JSON.stringify(line(10))}`);
      }
    assert.deepEqual(slow, []);
  });
});
