import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Header, type HeaderEntry } from '../../../server/src/letter/header/header';
import { plainEntries } from '../../../server/src/letter/header/plainHeader';
import { HeaderBlock } from '../../../server/src/syntax/header';
import { crlf } from '../../support/marks';

/** A comment, which is for the package to read, makes no other difference. */
const COMMENT = '# read by the package\n';

function headerOf(yaml: string, form: (text: string) => string = (text) => text): Header {
  return new Header(new HeaderBlock(0, form(`---\n${yaml}---\n`)));
}

/** All that entries say, and how far from the end. */
function told(entries: readonly HeaderEntry[]): unknown[] {
  return entries.map(({ key, value, entries: below, ...said }) => ({
    ...said,
    places: [key.from, key.to, value.from, value.to].map((at) => key.anchor.text.length - at),
    ...(below && { below: told(below) }),
  }));
}

/** A plain header is read as the package reads it, with any line ends. */
function readsAlike(yaml: string): void {
  for (const form of [(text: string) => text, crlf, (text: string) => text.replace(/\n/g, '\r')]) {
    const header = headerOf(yaml, form);
    if (!plainEntries(header.block)) continue;
    const read = headerOf(COMMENT + yaml, form);
    assert.equal(plainEntries(read.block), undefined);
    assert.deepEqual(read.faults, []);
    assert.deepEqual(told(header.entries), told(read.entries), JSON.stringify(yaml));
  }
}

const plain = (yaml: string): void => {
  assert.ok(plainEntries(headerOf(yaml).block), yaml);
  readsAlike(yaml);
};
const other = (yaml: string): void =>
  assert.equal(plainEntries(headerOf(yaml).block), undefined, JSON.stringify(yaml));

describe('a plain header', () => {
  it('is read as by the package', () => {
    plain('');
    plain('council: Northmere Borough Council\nyear: 2008\nperiod: 2007-04-01/2008-03-31\n');
    plain("to:\n  name: Ms A Rowan \n  role: Director of Children's Services\n  address:  \nyear:\n");
    plain(
      'to:\n   name: Ms A Rowan\n   address: |\n     Civic Centre\n      T: 01632 960144 # 4 \nfrom: Élan\n',
    );
    plain('letterhead: |\n # 4\nprevious: ../northmere-2007.apa\n');
    plain(
      'year: 007\nyear: 0\nfrom: 12345678901234567890\nlang: en-GB, en\nto: a -b [c] {d} | > & * ! % @ ` ? - "\n',
    );
  });

  it('has nothing in it that may be anything else', () => {
    for (const value of `"a" 'a' [a] {a} &a *a !a |- > % @ \` ?·a -·a ,`.split(' '))
      other(`council: ${value.replace('·', ' ')}\n`);
    for (const value of '~ null True FALSE +1 -1 0x1F 0o7 1e3 .5 5. 1.5 .inf .NaN'.split(' '))
      other(`year: ${value}\n`);
    for (const line of 'a|a:b|a : b|a: b: c|a: b:|a: b # c|a:\tb|a: \u00A0b|a: b\u00A0|# a||- a: b|"a": b|A: b|...'.split(
      '|',
    ))
      other(`council: Northmere\n${line}\nyear: 2008\n`);
    for (const yaml of [
      ' a: b',
      'a: b\n  c',
      'a: b\n c: d',
      'a:\n  b: c\n d: e',
      'a:\n  b: c\n   d: e',
      'a:\n  b:\n    c: d',
    ])
      other(`${yaml}\n`);
    for (const yaml of ['', 'b: c', '  b\n\n  c', '  b\n c', '  \tb', '   \n  b']) other(`a: |\n${yaml}\n`);
    assert.equal(plainEntries(new HeaderBlock(0, '---\nyear: 2008\n')), undefined);
  });

  /** Mostly what a plain header has. */
  const mostly = (right: string, other: fc.Arbitrary<string>): fc.Arbitrary<string> =>
    fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...right.split(',')) }, { weight: 1, arbitrary: other });
  const odd = fc.oneof(
    fc.constantFrom(...'true no null ~ 0x7D8 1e3 1e 5. .5. . .. 1_000 .inf "a" - [a] a:b #b b:'.split(' ')),
    fc.string({ maxLength: 6 }),
    fc.string({
      unit: fc.constantFrom(...'aZ0159+-.exo:#|>&*!%@`"\'[]{},? \t\u00A0é\uFEFF\u2028(/'),
      maxLength: 5,
    }),
  );
  const line = fc
    .tuple(
      mostly('a,to,name,x-y,true,null', fc.constantFrom('- a', '# a', 'A', 'a b', '---', ' a')),
      mostly(': ,: ,:', fc.constantFrom(':  ', '', ' : ')),
      mostly(`,2008,2008-12-17,Ms A Rowan,Children's,../a.apa`, odd),
      mostly(',,,, ', fc.constantFrom('  ', '\t')),
    )
    .map((parts) => `${parts.join('')}\n`);
  const below = (key: string, lines: fc.Arbitrary<string>): fc.Arbitrary<string> =>
    fc.array(lines, { maxLength: 3 }).map((all) => [key, ...all].join('  '));
  const address = below(
    'a: |\n  ',
    odd.map((words) => `  ${words}\n`),
  );
  const entry = fc.oneof(line, address, below('to:\n', fc.oneof(line, line, address)));
  const yaml = fc.array(entry, { maxLength: 4 }).map((entries) => entries.join(''));

  it('is read as by the package, whatever stands in it', () => {
    fc.assert(fc.property(yaml, readsAlike), { numRuns: 2000 });
  });
});
