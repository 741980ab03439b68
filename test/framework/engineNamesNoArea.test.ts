import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import ts from 'typescript';
import { builtinFrameworks } from '../../server/src/framework/builtin';
import { nameKey } from '../../server/src/text/key';

/** What a rule's page says to people may speak of the areas and grades that they know. */
const FOR_READERS = new Set(['example', 'why', 'remedy', 'title']);

/** The texts in a source that the program works with: strings and patterns, without comments and pages. */
function textsIn(file: string, source: string): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && FOR_READERS.has(node.name.getText(tree)) && file.includes('/rules/'))
      return;
    if (ts.isStringLiteralLike(node) || ts.isRegularExpressionLiteral(node)) texts.push(node.text);
    else if (ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node))
      texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest);
  visit(tree);
  return texts;
}

const areas = builtinFrameworks.flatMap(({ areas: all }) =>
  all.flatMap(({ id, label, aliases }) => [id, label, ...aliases]),
);
const grades = builtinFrameworks.flatMap(({ scale }) => [
  ...scale.grades.flatMap(({ label, synonyms = [] }) => [label, ...synonyms]),
  ...scale.confusedWith.flatMap((other) => other.grades.flatMap(({ labels }) => labels)),
]);

/** Words that mean a grade only on the scale; in English sentences they are everyday words as well. */
const EVERYDAY = new Set(['good']);
const words = [...new Set([...areas, ...grades].map(nameKey))].filter((word) => !EVERYDAY.has(word));

/** Words alone, one space between them; a line a text. */
const spaced = (text: string): string => ` ${nameKey(text).replace(/[^\p{L}\p{N}'-]+/gu, ' ')} `;

function namesIn(file: string, source: string): string[] {
  const whole = spaced(source);
  const possible = words.filter((word) => whole.includes(spaced(word).trim()));
  if (possible.length === 0) return [];
  const texts = textsIn(file, source).map(spaced).join('\n');
  return possible.filter((word) => texts.includes(spaced(word)));
}

describe('the engine', () => {
  const files = globSync('server/src/**/*.ts');

  it('names no area and no grade of a framework: they are in the data', () => {
    assert.ok(files.length > 100);
    const found = files.flatMap((file) =>
      namesIn(file, readFileSync(file, 'utf8')).map((word) => `${file}: ${word}`),
    );
    assert.deepEqual(found, []);
  });

  it('would be found out if it did', () => {
    for (const source of [
      `if (area.id === 'being-healthy') stop();`,
      'const text = `in ${place} the section on Staying  Safe`;',
      'const word = /^(?:inadequate|fine)$/;',
      `const scale = ['Outstanding', 'bad'];`,
      `const area = "Capacity to improve";`,
    ])
      assert.equal(namesIn('server/src/letter/a.ts', source).length, 1, source);
    for (const source of [
      '// Being healthy is an area\n const a = 1;',
      `const words = 'good, better';`,
      `const a = 'improve the capacity';`,
    ])
      assert.deepEqual(namesIn('server/src/letter/a.ts', source), [], source);
    const page = `rule({ why: 'Being healthy', example: { wrong: '## Being healthy' } });`;
    assert.deepEqual(namesIn('server/src/rules/a.ts', page), []);
    assert.deepEqual(namesIn('server/src/letter/a.ts', page), ['being healthy']);
  });
});
