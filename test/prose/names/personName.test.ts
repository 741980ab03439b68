import assert from 'node:assert/strict';
import {
  addressOf,
  agree,
  looksLikeName,
  readPersonName,
  resemble,
} from '../../../server/src/prose/names/personName';
import { staysLinear } from '../../support/linear';

describe('a person’s name', () => {
  const read = (text: string, expected: string | undefined): void => {
    const name = readPersonName(text);
    assert.equal(name && [...name.given, name.surname].join(' '), expected);
  };

  it('has a surname, and first names or initials', () => {
    read('Jane Alder', 'jane alder');
    read('J. M. Alder', 'j m alder');
    read('JM Alder', 'j m alder');
    read('JANE ALDER', 'jane alder');
    read('Alder', 'alder');
    read('  Jane   van  Alder ', 'jane van alder');
  });
  it('may have titles before it and letters behind it', () => {
    read('Ms J Alder', 'j alder');
    read('Prof. Dr Jane Alder OBE HMI', 'jane alder');
    read('Jane Alder, Divisional Manager', 'jane alder');
    read('Jane Alder (Mrs)', 'jane alder');
  });
  it('is compared without accents, hyphens and apostrophes (T11)', () => {
    read('Ren\u00E9 O\u2019Hara-\u00C9lan', 'rene oharaelan');
    read('Rene\u0301 O\u2019Hara-E\u0301lan', 'rene oharaelan');
  });
  it('is nothing without a word', () => {
    read('', undefined);
    read('Ms', undefined);
    read('...', undefined);
  });
});

describe('how somebody is addressed', () => {
  const check = (name: string, expected: string | undefined): void => assert.equal(addressOf(name), expected);

  it('is by title and surname', () => {
    check('Ms A Rowan', 'Ms Rowan');
    check('Dr. Anna Rowan-Elm OBE', 'Dr Rowan-Elm');
    check(' Mrs  J  van der Alder, Director ', 'Mrs van der Alder');
    check('Cllr O\u2019Hara (chair)', 'Cllr O\u2019Hara');
    check('Ms A Rowan, previously ROWAN', 'Ms Rowan');
    check('Ms Rowan-Elm (Rowanelm)', 'Ms Rowan-Elm');
  });
  it('is by the whole name without such a title', () => {
    check('Anna Rowan', 'Anna Rowan');
    check('Sir John Rowan', 'Sir John Rowan');
  });
  it('is nothing without a surname', () => {
    for (const name of ['', ' ', 'Ms', '...', '-', 'Ms -', 'Ms \u200B', '\uD800']) check(name, undefined);
  });
});

describe('two names', () => {
  const name = (text: string) => readPersonName(text) ?? assert.fail(text);
  const check = (a: string, b: string, expected: 'agree' | 'resemble' | 'differ'): void => {
    for (const [one, other] of [
      [name(a), name(b)],
      [name(b), name(a)],
    ] as const) {
      assert.equal(agree(one, other), expected === 'agree', `${a} ~ ${b}`);
      assert.equal(resemble(one, other), expected !== 'differ', `${a} ~ ${b}`);
    }
  };

  it('agree when one has initials or leaves names out', () => {
    check('Jane Alder', 'J Alder', 'agree');
    check('Jane Mary Alder', 'J.M. Alder', 'agree');
    check('Jane Mary Alder', 'Mary Alder', 'agree');
    check('Alder', 'Jane Alder', 'agree');
    check('Rob Elm', 'Robert Elm', 'agree');
  });
  it('resemble each other when one is a slip', () => {
    check('Jane Alder', 'J. Adler', 'resemble');
    check('Juliana Winterton', 'J. Wintertan', 'resemble');
    check('Jane Alder', 'Mary Alder', 'resemble');
    check('Jane Alder', 'J. Aldar', 'resemble');
  });
  it('differ otherwise', () => {
    check('Jane Alder', 'Jane Beech', 'differ');
    check('Jane Alder', 'Mark Beech', 'differ');
    check('Mark Alder', 'J Aldar', 'differ');
    check('Jane Alder', 'J Adlar', 'differ');
  });
});

describe('a line that looks like a name', () => {
  it('has two words or more with capitals', () => {
    for (const text of ['Jane Alder', 'J. Alder', 'Ms J van der Alder', 'JANE ALDER', 'Jane Alder, HMI'])
      assert.equal(looksLikeName(text), true, text);
  });
  it('is no role, sentence or number', () => {
    for (const text of [
      'Divisional Manager',
      'Head of Service',
      'Alder',
      'Thank you',
      'Room 12',
      'Signed:',
      'J Alder <j.alder@inspectorate.example>',
      'One Two Three Four Five Six Seven',
      '',
    ])
      assert.equal(looksLikeName(text), false, text);
  });
  it('is told in linear time (T16)', () => {
    for (const piece of [' ', 'a ', '.', 'A, ', "'"]) {
      staysLinear(piece, looksLikeName);
      staysLinear(piece, readPersonName);
    }
  });
});
