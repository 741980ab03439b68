import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { defaultFramework } from '../../server/src/framework/builtin';
import { Framework } from '../../server/src/framework/framework';
import { prepareRename } from '../../server/src/features/rename/rename';
import { readLetter } from '../../server/src/letter/letter';
import { checkLetter } from '../../server/src/rules/check';
import { UNITS } from '../support/longLines';
import { patternsMadeBy } from '../support/madePatterns';
import { cpuTime } from '../support/time';

interface Pattern {
  readonly place: string;
  readonly regex: RegExp;
}

const LENGTH = 100_000;

/** What is made when the file is loaded: `test/cli/text/plain.test.ts` tries it. */
const MADE_AT_ONCE = [
  'server/src/cli/text/plain.ts:',
  // Those of `syntaxes/language-configuration.json`, which editors run on one line.
  'page/src/editor/typing.ts:',
];

/** A run that is quicker than this, in milliseconds, has not gone back over so long a line for every character. */
const QUICK = 100;

/** What `read` finds in the sources, with nothing of what it says nothing of. */
function inSources<Found>(
  folder: string,
  read: (node: ts.Node, source: ts.SourceFile) => Found | undefined,
): Found[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .flatMap((name) => {
      const file = path.join(folder, name);
      const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
      const found: Found[] = [];
      const visit = (node: ts.Node): void => {
        const one = read(node, source);
        if (one !== undefined) found.push(one);
        ts.forEachChild(node, visit);
      };
      visit(source);
      return found;
    });
}

function placeOf(node: ts.Node, source: ts.SourceFile): string {
  const { line } = source.getLineAndCharacterOfPosition(node.getStart());
  return `${source.fileName.replaceAll('\\', '/')}:${line + 1}`;
}

/** A regular expression that stands in the sources as it is. */
function literal(node: ts.Node, source: ts.SourceFile): Pattern | undefined {
  if (!ts.isRegularExpressionLiteral(node)) return undefined;
  const end = node.text.lastIndexOf('/');
  // What divides a text looks for every place, as if it had the flag.
  const { parent } = node;
  const divides =
    ts.isCallExpression(parent) &&
    ts.isPropertyAccessExpression(parent.expression) &&
    parent.expression.name.text === 'split';
  const flags = node.text.slice(end + 1);
  return {
    place: `${placeOf(node, source)} ${node.text}`,
    regex: new RegExp(node.text.slice(1, end), divides && !flags.includes('g') ? `${flags}g` : flags),
  };
}

/** Where a regular expression is put together. */
function making(node: ts.Node, source: ts.SourceFile): string | undefined {
  const makes = ts.isNewExpression(node) || ts.isCallExpression(node);
  return makes && node.expression.getText() === 'RegExp' ? placeOf(node, source) : undefined;
}

/** Those that are put together for a framework and a letter, by a framework that nobody has read yet. */
function madePatterns(places: ReadonlySet<string>): Pattern[] {
  const title = 'Yearly look at the services for children in {council} in the year {year}';
  const frameworks = [new Framework({ ...defaultFramework.data, title })];
  const example = readFileSync('examples/northmere-2008.apa', 'utf8');
  const text = example.replaceAll(/annual performance assessment/gi, 'yearly look');
  const made = patternsMadeBy(() => {
    const letter = readLetter(text, { frameworks });
    checkLetter(letter);
    prepareRename(letter, text.indexOf('2008'));
  });
  const all = made
    .filter(({ place }) => places.has(place))
    .map(({ place, regex }) => ({ place: `${place} ${String(regex)}`, regex }));
  return [...new Map(all.map((one) => [one.place, one])).values()];
}

/** Milliseconds that the pattern takes with a text, looking for all places if that is what it is for. */
function time({ regex }: Pattern, text: string): number {
  regex.lastIndex = 0;
  return cpuTime(() => {
    if (regex.global) text.replace(regex, '');
    else regex.exec(text);
  });
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
  const folders = ['server/src', 'client/src', 'page/src'];
  const patterns = folders.flatMap((folder) => inSources(folder, literal));
  const places = folders.flatMap((folder) => inSources(folder, making));

  it('are found in the sources', () => {
    assert.ok(patterns.length > 300, `${patterns.length} patterns`);
  });

  /** The patterns that take too long with a line of one unit, between others if that is wanted. */
  function slowOnes(some: readonly Pattern[], ends: readonly (readonly [string, string])[]): string[] {
    const slow: string[] = [];
    for (const unit of UNITS)
      for (const [before, behind] of ends) {
        const line = (length: number): string =>
          before + unit.repeat(length / unit.length).slice(0, length) + behind;
        const text = line(LENGTH);
        for (const pattern of some)
          if (time(pattern, text) > QUICK && !isLinear(pattern, line))
            slow.push(`${pattern.place} on ${JSON.stringify(line(10))}`);
      }
    return slow;
  }

  it('take linear time with long lines of anything (T16)', () => {
    const ends = [
      ['', ''],
      ['a', '!\0'],
    ] as const;
    assert.deepEqual(slowOnes(patterns, ends), []);
  });

  it('that are put together do so too', () => {
    const made = madePatterns(new Set(places));
    const tested = new Set(made.map(({ place }) => place.split(' ')[0]));
    assert.deepEqual(
      places.filter((place) => !tested.has(place) && !MADE_AT_ONCE.some((file) => place.startsWith(file))),
      [],
      'no pattern was made here',
    );
    const ends = [
      ['', ''],
      ['a', '!\0'],
      ['the yearly', 'look'],
      ['the 2008', 'look'],
      ['yearly look', '2008'],
      ['2', 'adequate'],
      ['adequate', '2'],
      ['2 (adequate or', 'good'],
    ] as const;
    assert.deepEqual(slowOnes(made, ends), []);
  });
});
