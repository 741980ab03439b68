import assert from 'node:assert/strict';
import { completionsAt, type KnownPerson } from '../../../server/src/features/completion/completion';
import { readLetter } from '../../../server/src/letter/letter';
import { peopleIn } from '../../../server/src/letter/header/people';

const people: readonly KnownPerson[] = [
  { as: 'to', name: 'Mr B Old', role: 'Director', council: 'Northmere Council', year: 2007 },
  {
    as: 'to',
    name: 'Ms A Rowan',
    role: 'Director: Children',
    address: 'Civic Centre\nNorthmere',
    council: 'Northmere Council',
    year: 2008,
  },
  { as: 'to', name: 'Ms A Rowan', role: 'Assistant', council: 'Northmere Council', year: 2006 },
  { as: 'to', name: 'Ms W Holt', role: 'Chief', council: 'Westholt', year: 2009 },
  { as: 'signed', name: 'J Alder', role: 'Manager', council: 'Westholt', year: 2008 },
];

function offered(marked: string) {
  const offset = marked.indexOf('‸');
  const text = marked.replace('‸', '');
  const items = completionsAt(readLetter(text), offset, {
    today: { year: 2008, month: 1, day: 1 },
    people: () => people,
  });
  const chosen = (label: string): string => {
    const item = items.find((one) => one.label === label);
    assert.ok(item, label);
    return text.slice(0, item.range.start) + item.text + text.slice(item.range.end);
  };
  return { labels: items.map(({ label }) => label), items, chosen };
}

describe('the address book in the header', () => {
  it('offers names of the same council first, then of the latest letters, each once', () => {
    const { labels, items } = offered('---\ncouncil: northmere  council\nto:\n  name: ‸\n---\n');
    assert.deepEqual(labels, ['Ms A Rowan', 'Mr B Old', 'Ms W Holt']);
    assert.equal(items[0]?.detail, 'Director: Children, Northmere Council');
    assert.deepEqual(offered('---\nto:\n  name:‸\n---\n').labels, ['Ms W Holt', 'Ms A Rowan', 'Mr B Old']);
  });

  it('brings the role and the address that are not there yet', () => {
    const whole =
      '  name: Ms A Rowan\n  role: "Director: Children"\n  address: |\n    Civic Centre\n    Northmere\n';
    for (const begin of ['  name: ‸\n', '  name:‸\n', '  name: Ms‸ X\n'])
      assert.equal(offered(`---\nto:\n${begin}---\n`).chosen('Ms A Rowan'), `---\nto:\n${whole}---\n`);
    const letter = readLetter(`---\nto:\n${whole}---\n`);
    assert.equal(letter.header?.text('to', 'role'), 'Director: Children');
    assert.equal(
      offered('---\nto:\n  name: ‸\n  role:\n  address: |\n    Here\n---\n').chosen('Ms A Rowan'),
      '---\nto:\n  name: Ms A Rowan\n  role:\n  address: |\n    Here\n---\n',
    );
  });

  it('offers roles and addresses by themselves', () => {
    assert.deepEqual(offered('---\nto:\n  role: ‸\n---\n').labels, [
      'Chief',
      'Director: Children',
      'Director',
      'Assistant',
    ]);
    const { labels, chosen } = offered('---\nto:\n  name: X\n  address: ‸\n---\n');
    assert.deepEqual(labels, ['Civic Centre, Northmere', '|']);
    assert.equal(
      chosen('Civic Centre, Northmere'),
      '---\nto:\n  name: X\n  address: |\n    Civic Centre\n    Northmere\n---\n',
    );
  });

  it('keeps those who sign apart from those who are written to, in a list too', () => {
    assert.deepEqual(offered('---\nsigned:\n  name: ‸\n---\n').labels, ['J Alder']);
    const { labels, chosen } = offered('---\nsigned:\n  - name: ‸\n---\n');
    assert.deepEqual(labels, ['J Alder']);
    assert.equal(chosen('J Alder'), '---\nsigned:\n  - name: J Alder\n    role: Manager\n---\n');
  });

  it('is silent elsewhere', () => {
    for (const text of [
      '---\nto:\n  address: |\n    Ci‸\n---\n',
      '---\nto:\n  address: |‸\n---\n',
      '---\nto:\n  name: X # ‸\n---\n',
      '---\ncouncil: ‸\n---\n',
      '---\nto:\n  name: X\n---\n\nDear ‸\n',
    ])
      assert.deepEqual(offered(text).labels, [], text);
  });

  it('knows the people of a header who have a name', () => {
    const { header } = readLetter(
      '---\nto:\n  name: "[name]"\nsigned:\n  - name: J Alder\n    role: "  A\\n\\n B "\n  - P Thornbury\n---\n',
    );
    assert.deepEqual(peopleIn(header!), [
      { as: 'signed', name: 'J Alder', role: 'A B' },
      { as: 'signed', name: 'P Thornbury' },
    ]);
  });
});
