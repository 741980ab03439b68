import assert from 'node:assert/strict';
import type { Schema } from '@cfworker/json-schema';
import { readYamlFile } from '../../server/src/workspace/yamlFile';
import { crlf } from '../support/marks';
import { problemsAt } from '../support/problems';

const SCHEMA: Schema = {
  type: 'object',
  additionalProperties: false,
  required: ['name'],
  properties: {
    name: { $ref: '#/definitions/name' },
    size: { type: 'integer', minimum: 1, maximum: 9 },
    open: { type: 'boolean' },
    side: { type: 'string', enum: ['left', 'right'] },
    one: { enum: ['only'] },
    code: { type: 'string', pattern: '^[a-z]$' },
    parts: {
      type: 'array',
      minItems: 2,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['label'],
        properties: {
          label: { $ref: '#/definitions/name' },
          notes: { type: 'array', items: { type: 'string' } },
        },
      },
    },
  },
  definitions: {
    name: { type: 'string', pattern: '\\S', patternErrorMessage: 'Write at least one word.' } as Schema,
  },
};

const read = (text: string) => readYamlFile(text, SCHEMA, 'settings/test');
const check = (source: string, ...messages: (string | RegExp)[]): void =>
  problemsAt(source, (text) => read(text).problems, ...messages);

describe('a YAML file with a schema', () => {
  it('is read when nothing is wrong, with every line end and a byte order mark (T01, T04)', () => {
    const text = 'name: Vale\nparts:\n  - label: a\n  - label: b\n';
    const value = { name: 'Vale', parts: [{ label: 'a' }, { label: 'b' }] };
    for (const one of [text, crlf(text), text.replaceAll('\n', '\r'), `\uFEFF${text}`])
      assert.deepEqual({ ...read(one), place: null }, { value, problems: [], place: null });
  });

  it('may be empty when the schema asks for nothing', () => {
    assert.deepEqual(readYamlFile('# nothing yet\n', { type: 'object' }, 'x').value, {});
  });

  it('says nothing when something is wrong', () => {
    assert.equal(read('name: 3').value, undefined);
    assert.equal(read('name: [').value, undefined);
  });

  it('tells where its values stand', () => {
    const text = 'name: Vale\nparts:\n  - label: é𝒳\n  - label: b\n';
    const { place } = read(text);
    const words = (...path: (string | number)[]): string => text.slice(place(path).start, place(path).end);
    assert.equal(words('name'), 'Vale');
    assert.equal(words('parts', 1, 'label'), 'b');
    assert.equal(words('parts', 0, 'label'), 'é𝒳');
    assert.equal(words('parts', 1), 'label');
    assert.equal(words('parts'), 'parts');
    // What is not there is shown by what would hold it.
    assert.equal(words('parts', 7, 'label'), 'parts');
    assert.equal(words('colour'), 'name');
  });

  describe('tells of', () => {
    it('a key that it does not know, with the likely one', () => {
      check('name: a\n⟦sise⟧: 3\n', '“sise” is not known here. Did you mean “size”?');
      check('name: a\n⟦zebra⟧: 3\n', /^“zebra” is not known here\. Use “name”, “size”/);
      check('name: a\nparts:\n  - label: x\n  - label: y\n    ⟦lable⟧: z\n', /Did you mean “label”\?$/);
    });

    it('a missing key, and not of one that is misspelt as well', () => {
      check('⟦size⟧: 3\n', 'The file needs “name”.');
      check('name: a\nparts:\n  - label: x\n  - ⟦notes⟧: [y]\n', 'Entry 2 of “parts” needs “label”.');
      check('⟦nam⟧: a\n', '“nam” is not known here. Did you mean “name”?');
    });

    it('a value of another kind', () => {
      check('name: a\nsize: ⟦big⟧\n', '“size” should be a whole number, but is “big”.');
      check('name: a\nsize: ⟦2.5⟧\n', '“size” should be a whole number, but is “2.5”.');
      check('name: a\nopen: ⟦no⟧\n', '“open” should be “true” or “false”, but is “no”.');
      check('name: ⟦2008⟧\n', '“name” is “2008”, which is not text. Put it in quotation marks.');
      check('name: a\n⟦parts⟧: {}\n', '“parts” should be a list.');
      check('⟦name⟧: [a]\n', '“name” should be text.');
      check('⟦name⟧:\n', '“name” is empty. Enter text, or remove it.');
      check('⟦just words⟧\n', 'The file should be a group of keys with values, but is “just words”.');
    });

    it('a value that is not among those that are possible', () => {
      check('name: a\nside: ⟦up⟧\n', '“side” is “up”. Use “left” or “right”.');
      check('name: a\none: ⟦other⟧\n', '“one” is “other”. Use “only”.');
      check('name: a\nsize: ⟦0⟧\n', '“size” is “0”. The lowest number is 1.');
      check('name: a\nsize: ⟦10⟧\n', '“size” is “10”. The highest number is 9.');
      check('name: ⟦" "⟧\n', '“name” is “ ”. Write at least one word.');
      check('name: a\ncode: ⟦AB⟧\n', '“code” is “AB”. This is not a valid value.');
      check('name: a\n⟦parts⟧: [label: x]\n', '“parts” needs at least 2 entries, and has 1.');
    });

    it('each entry of a list by itself', () => {
      check(
        'name: a\nparts:\n  - label: x\n    notes: [b, ⟦3⟧]\n  - label: ⟦4⟧\n',
        'Entry 2 of “notes” is “3”, which is not text. Put it in quotation marks.',
        '“label” is “4”, which is not text. Put it in quotation marks.',
      );
    });

    it('what stands behind a name of another place', () => {
      check(
        'name: a\nparts:\n  - &x { label: ⟦1⟧ }\n  - { label: b }\n',
        '“label” is “1”, which is not text. Put it in quotation marks.',
      );
    });
  });

  describe('that is no YAML is told of once, in plain words', () => {
    for (const [source, message] of [
      ['name: a\n⟦name: b⟧\n', 'This key is given twice. Remove one of them.'],
      ['name:\n⟦\t⟧x: b\n', /with spaces/],
      ['name: "a⟦⟧', /closing quotation mark/],
      ['name: ⟦a⟧: b\n', /two colons on this line/],
      ['name: ⟦*⟧\n', /must not start with \* or &/],
      ['name: ⟦@x⟧\n', /must not start with this character/],
    ] as const)
      it(JSON.stringify(source), () => {
        const problems = read(source.replace(/[⟦⟧]/g, '')).problems;
        assert.equal(problems.length, 1);
        assert.match(problems[0]!.message, typeof message === 'string' ? new RegExp(message) : message);
        const start = source.indexOf('⟦');
        assert.ok(Math.abs(problems[0]!.at.start - start) <= 1, `${problems[0]!.at.start}, not ${start}`);
      });

    it('also when it is nested too deep or names itself', () => {
      for (const text of ['['.repeat(20_000), 'name: &a [*a]', 'name: a\nparts: [*nobody]']) {
        const { problems } = read(text);
        assert.equal(problems.length, 1, text.slice(0, 20));
      }
    });

    it('also when a key holds half of a character', () => {
      const text = '"\\ud83d": 1\n';
      const { problems } = readYamlFile(text, SCHEMA, 'c');
      assert.deepEqual(
        problems.map(({ message }) => message),
        ['This file cannot be read, because a key contains half of a character. Rewrite the key.'],
      );
    });

    it('and its names cannot grow without end', () => {
      const bomb = ['a: &a [x,x,x,x,x,x,x,x,x,x]'];
      for (let i = 1; i < 9; i++)
        bomb.push(
          `b${i}: &b${i} [${Array.from({ length: 10 }, () => `*${i === 1 ? 'a' : `b${i - 1}`}`).join()}]`,
        );
      assert.equal(read(bomb.join('\n')).problems.length, 1);
    });
  });
});
