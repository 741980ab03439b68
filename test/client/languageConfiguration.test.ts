import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { afterEnter } from '../../server/src/features/format/afterEnter';
import { readLetter } from '../../server/src/letter/letter';
import { root } from './sources';

interface EnterRule {
  readonly beforeText: string;
  readonly afterText?: string;
  readonly previousLineText?: string;
  readonly action: { readonly indent: string; readonly appendText: string };
}

interface LanguageConfiguration {
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
  readonly onEnterRules: readonly EnterRule[];
  readonly autoClosingPairs: readonly { readonly open: string }[];
}

const file = path.join(root, 'syntaxes/language-configuration.json');
const configuration = ts.parseConfigFileTextToJson(file, readFileSync(file, 'utf8'))
  .config as LanguageConfiguration;

describe('the language configuration', () => {
  const words = (text: string): string[] => {
    const { pattern, flags } = configuration.wordPattern;
    return [...text.matchAll(new RegExp(pattern, `g${flags}`))].map(([word]) => word);
  };
  const enter = (line: string, above = '', behind = ''): string[] =>
    configuration.onEnterRules
      .filter(
        ({ beforeText, afterText = '', previousLineText = '' }) =>
          new RegExp(beforeText).test(line) &&
          new RegExp(afterText).test(behind) &&
          new RegExp(previousLineText).test(above),
      )
      .map(({ action }) => action.appendText);

  it('takes "well-being" and "children\'s" for words', () => {
    assert.deepEqual(words("The children's well-being, and the parents' too."), [
      'The',
      "children's",
      'well-being',
      'and',
      'the',
      'parents',
      'too',
    ]);
    assert.deepEqual(words('children’s – café “quoted” 14–19 <!-- apa-disable-next-line -->'), [
      'children’s',
      'café',
      'quoted',
      '14',
      '19',
      'apa-disable-next-line',
    ]);
    assert.deepEqual(words('cafe\u0301 well\u2011being 𝒜bc'), ['cafe\u0301', 'well\u2011being', '𝒜bc']);
  });

  it('continues a list behind a point with words (T59)', () => {
    assert.deepEqual(enter('- one point'), ['- ']);
    assert.deepEqual(enter('  - one point'), ['- ']);
    assert.deepEqual(enter('* one point'), ['* ']);
    assert.deepEqual(enter('•\tone point'), ['• ']);
    for (const { action } of configuration.onEnterRules) assert.equal(action.indent, 'none');
  });

  it('ends the list on an empty point, and adds nothing elsewhere (T59)', () => {
    for (const line of ['- ', '-', '  *  ', '•', 'prose - with a dash', '-5 degrees', '**bold**', '--- '])
      assert.deepEqual(enter(line), [], line);
  });

  it('indents in the header as the server does for other editors', () => {
    for (const line of [
      ...[
        'to:',
        'signed: ',
        'letterhead:',
        'letterhead: |',
        'from: >-',
        '  address: |',
        '  address:',
        '- name: A',
      ],
      ...['  - name: A', 'council:', 'council: A', '  name: A', '    Civic Centre', 'year: 2008'],
    ]) {
      // VS Code keeps the indentation of the line, and adds what the first rule that fits says.
      const indent = /^ */.exec(line)![0] + (enter(line)[0] ?? '');
      const text = `---\n${line}\n\n---\n`;
      const [edit] = afterEnter(readLetter(text), text.indexOf('\n---\n', 4));
      assert.equal(indent, edit?.newText ?? '', line);
    }
    for (const line of ['To:', 'as follows: ', 'We wrote to:', 'Grade: |', '- Name: A']) {
      const [first = ''] = enter(line);
      assert.equal(first, line.startsWith('-') ? '- ' : '', line);
    }
  });

  it('continues a table behind a row, not between its headings and the line below them (T59)', () => {
    assert.deepEqual(enter('| Being healthy | 3 |', '| --- | --- |'), ['| ']);
    assert.deepEqual(enter('| --- | --- |', '| Area | Grade |'), ['| ']);
    assert.deepEqual(enter('| Being healthy', '| --- | --- |'), ['| ']);
    assert.deepEqual(enter('| Area | Grade |', ''), []);
    assert.deepEqual(enter('| ', '| --- | --- |'), []);
    assert.deepEqual(enter('|  |  |', '| --- | --- |'), []);
    assert.deepEqual(enter('| Being healthy', '| --- | --- |', ' | 3 |'), [], 'inside a row');
  });

  it('closes no quotation mark or apostrophe', () => {
    for (const { open } of configuration.autoClosingPairs) assert.doesNotMatch(open, /["'“”‘’`*_]/);
  });
});
