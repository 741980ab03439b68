import assert from 'node:assert/strict';
import { Configurations, problemsIn } from '../../server/src/workspace/configuration';
import { nowhere } from '../../server/src/workspace/world';
import { marked, withMarks } from '../support/marks';

const REST = `scale:
  best: highest
  grades:
    - { value: 1, label: dull, meaning: much to add }
    - { value: 2, label: splendid, meaning: nothing to add }
areas:
  - { label: The window, description: What is seen from outside. }
`;
const shop = (id: string, name: string): string => `id: ${id}\nname: ${name}\n${REST}`;

const FOLDER = 'file:///letters/.apa/frameworks';

/** The configuration of a folder with these framework files. */
function configurationWith(files: Readonly<Record<string, string>>) {
  const texts = new Map(Object.entries(files).map(([name, text]) => [`${FOLDER}/${name}`, text]));
  const world = {
    ...nowhere,
    read: (uri: string) => Promise.resolve(texts.get(uri)?.replace(/[⟦⟧]/g, '')),
    list: (folder: string) => Promise.resolve(folder === FOLDER ? [...texts.keys()].reverse() : []),
  };
  return new Configurations(world).for('file:///letters/a.apa');
}

/** Problems stand at the ⟦marks⟧ of the files; gives the messages. */
async function told(files: Readonly<Record<string, string>>): Promise<string[]> {
  const configuration = await configurationWith(files);
  return Object.entries(files).flatMap(([name, source]) => {
    const { text, ranges } = marked(source);
    const found = problemsIn(`${FOLDER}/${name}`, text, configuration);
    assert.equal(
      withMarks(
        text,
        found.map(({ at }) => at),
      ),
      withMarks(text, ranges),
      name,
    );
    return found.map(({ message }) => message);
  });
}

describe('framework files of a folder', () => {
  const TWICE = {
    'a b.yaml': shop('shop-visit', 'First'),
    'c.yml': shop('⟦shop-visit⟧', 'Second'),
    'd.yaml': shop('⟦"shop-visit"⟧', 'Third'),
    'e.yaml': shop('stall-visit', 'Other'),
  };

  it('have ids of their own: the first of two counts, and the second is reported', async () => {
    const message =
      '“shop-visit” is already the id of the framework in “a b.yaml”, so this file is not used. Give it another id, or delete one of the two files.';
    assert.deepEqual(await told(TWICE), [message, message]);
    const { letter, sources } = await configurationWith(TWICE);
    assert.deepEqual(
      letter.frameworks?.map(({ data }) => data.name).filter((name) => !name.startsWith('Annual')),
      ['First', 'Other'],
    );
    assert.deepEqual(
      sources.map(({ name }) => name),
      ['a b.yaml', 'e.yaml'],
    );
  });

  it('are reported while they are written, before they are saved', async () => {
    const configuration = await configurationWith({ 'b.yaml': shop('shop-visit', 'On disk') });
    const at = (name: string): number =>
      problemsIn(`${FOLDER}/${name}`, shop('shop-visit', 'New'), configuration).length;
    assert.deepEqual([at('a.yaml'), at('b.yaml'), at('c.yaml')], [0, 0, 1]);
  });

  it('may take the place of a built-in framework', async () => {
    const files = { 'own.yaml': shop('apa-2008', 'Ours') };
    assert.deepEqual(await told(files), []);
    const { letter } = await configurationWith(files);
    assert.deepEqual(
      letter.frameworks?.map(({ data }) => data.name).filter((name) => !/2006/.test(name)),
      ['Ours'],
    );
  });

  it('that are broken take no id away', async () => {
    const found = await told({
      'a.yaml': `${shop('shop-visit', 'Broken')}⟦odd⟧: 1\n`,
      'b.yaml': shop('shop-visit', 'Whole'),
    });
    assert.equal(found.length, 1);
    assert.match(found[0]!, /“odd” is not known here/);
  });

  it('may have both kinds of fault', async () => {
    const bad = shop('⟦shop-visit⟧', 'Second').replace('value: 2', 'value: ⟦1⟧');
    assert.equal((await told({ 'a.yaml': shop('shop-visit', 'First'), 'b.yaml': bad })).length, 2);
  });
});
