import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readableProse, sentences } from '../../../server/src/prose/english/readableProse';
import { OPAQUE } from '../../../server/src/prose/english/quotes';
import { staysLinear } from '../../support/linear';

/** `#` in the expected text is an opaque character; the last spaces count. */
function reads(text: string, expected: string): void {
  const prose = readableProse(text);
  assert.equal(prose.replaceAll(OPAQUE, '#'), expected);
  assert.equal(prose.length, text.length);
}

describe('readable prose', () => {
  it('has spaces for line breaks, tabs and no-break spaces (T09)', () => {
    reads('a\nb\r\nc\rd\te\u00A0f\u202Fg', 'a b  c d e f g');
  });

  it('has spaces for emphasis, and keeps underscores inside words', () => {
    reads(
      'is **adequate**, *good* and __bad__ in snake_case',
      'is   adequate  ,  good  and   bad   in snake_case',
    );
  });

  it('has no words of comments and of what is struck out', () => {
    reads('is <!-- good --> adequate', 'is               adequate');
    reads('is ~~good~~ adequate', 'is          adequate');
    reads('about ~20 of ~30', 'about  20 of  30');
    reads('is <!-- never closed', 'is                  ');
  });

  it('keeps the place of code, without its words', () => {
    reads('is `good` now', 'is ###### now');
    reads('is ``a ` b`` now', 'is ######### now');
    reads('a ` alone', 'a ` alone');
    reads('is \\`good\\` now', 'is  `good ` now');
  });

  it('has no tags, and no content of those that delete, quote or show code', () => {
    reads('is <b>good</b>', 'is    good    ');
    reads('is <del>good</del> bad', 'is ############### bad');
    reads('is <q>good</q>', 'is ###########');
    reads('2 < 3 and 4 > 3', '2 < 3 and 4 > 3');
  });

  it('has the text of links, not their targets; no images and no addresses', () => {
    reads('is [good](https://example.org/a_(b)) now', 'is  good                             now');
    reads('is [good][1] now', 'is  good     now');
    reads('is [good] now[^1]', 'is [good] now    ');
    reads('is ![good](x.png) now', 'is ############## now');
    reads('see https://example.org/good.', 'see ########################.');
    reads('see <https://example.org/good>', 'see ##########################');
  });

  it('keeps the place of quotations, without their words', () => {
    reads('is "good" now', 'is ###### now');
    reads('is “good” now', 'is ###### now');
    reads('is ‘good’ now', 'is ###### now');
    reads("is 'good' now", 'is ###### now');
    reads('is «good» now', 'is ###### now');
    reads('He said “it is good.” Then', 'He said ###########.# Then');
  });

  it('tells apostrophes from quotation marks', () => {
    reads("the council's services' work", "the council's services' work");
    reads('the council’s services’ work', 'the council’s services’ work');
    reads("'Best fit' and the council's", "########## and the council's");
    reads('‘the services’ work is good’ now', '############################ now');
    reads('‘Healthy Schools’ and the services’ work', '################# and the services’ work');
  });

  it('takes a double quotation that is never closed to the end, but not a sign for inches', () => {
    reads('they said “it is good', 'they said ###########');
    reads('they said "it is good', 'they said ###########');
    reads('a 5" pipe is good', 'a 5" pipe is good');
  });

  it('has no words of a block quotation', () => {
    reads('> is good', '#########');
  });

  it('has no marks of notes', () => {
    reads('adequate.[2] The', 'adequate.    The');
    reads('adequate[2, 3]. The', 'adequate      . The');
    reads('adequate.2 The', 'adequate.  The');
    reads('adequate.12', 'adequate.  ');
    reads('adequate.² The', 'adequate.  The');
    reads('adequate.¹² The', 'adequate.   The');
    reads('adequate.* The', 'adequate.  The');
    reads('adequate.† The', 'adequate.  The');
    reads('adequate.(2) The', 'adequate.    The');
    reads('adequate.[a] The', 'adequate.    The');
    reads('adequate.<sup>2</sup> The', 'adequate.             The');
    reads('adequate.[2](#note-2) The', 'adequate.             The');
    reads('adequate.\\[2\\] The', 'adequate.      The');
    reads('adequate [sic] now', 'adequate       now');
    reads('“good.”2 The', '#####.# The'.replace('.# The', '.#  The'));
  });

  it('keeps numbers and brackets that are no notes', () => {
    for (const text of [
      'Level 3.5 is high',
      'See No.2 The rest',
      'see p.4 Figures',
      'cf.2 The',
      'in 2.5 Schools',
      'rose to 4.2 per cent',
      'v.2 The',
      'is adequate.2nd place',
      'is [adequate] now',
      'in [2008] it',
      'four (2) homes',
      'a) rolls and (b) costs',
    ])
      reads(text, text);
  });

  it('keeps the length of any text', () => {
    const marks = fc.constantFrom(
      ...'`<>[]()*_~\\&"\'!“”‘’«» \n\r',
      '<!--',
      '-->',
      '~~',
      '](',
      'www.',
      '<b>',
      'a',
      '.',
    );
    const text = fc.array(fc.oneof(marks, fc.string({ unit: 'binary' }))).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (any) => assert.equal(readableProse(any).length, any.length)),
      { numRuns: 500 },
    );
  });

  it('is read in linear time (T16)', () => {
    const pieces = [
      ' ',
      '-',
      '"',
      "'",
      '“',
      '‘',
      '`',
      '`` ` ',
      '*',
      '_',
      '~~',
      '<',
      '<a ',
      '<!-- ',
      '[',
      '](',
      '[a](',
      '&',
      '\\',
    ];
    for (const piece of ['[2]', '.2 ', '²', '[a]', '(1)', 'a.2', '[1, ', '<sup>'])
      staysLinear(piece, readableProse);
    for (const piece of [
      ...pieces,
      'www.',
      'http://',
      '[^',
      '"a ',
      "'a ",
      '‘s’ ',
      "s' 'a ",
      '<del>',
      '[a][',
      '(b)',
    ])
      for (const before of ['', '[a](', '<!', '"'])
        staysLinear(piece, (text) => readableProse(before + text));
  });
});

describe('sentences', () => {
  /** Sentences are divided by | in the expected text. */
  const check = (divided: string): void => {
    const text = divided.replaceAll('|', '');
    const found = sentences(text).map(({ from, to }) => text.slice(from, to));
    assert.deepEqual(
      found,
      divided.split('|').map((one) => one.trim()),
    );
  };

  it('end at a full stop, a question mark and an exclamation mark', () => {
    check('It is good.| Is it?| It is!| The end');
    check('It is good.|  It was not.');
    check('(It is good.)| It was not.');
    check('It is good.|The council knows.');
  });

  it('end before the mark of a note', () => {
    for (const mark of ['[2]', '2', '²', '*', '†', '[^2]', '(2)', ' [2]']) {
      const prose = readableProse(`It is adequate.${mark} The council knows.`);
      assert.deepEqual(
        sentences(prose).map(({ from, to }) => prose.slice(from, to)),
        ['It is adequate.', 'The council knows.'],
        mark,
      );
    }
  });

  it('do not end at abbreviations, numbers and initials', () => {
    check('Some, e.g. care leavers, i.e. Few, agree.| Others do not.');
    check('Ms. Rowan and Dr. Alder met J. Birch at No. 3.| They agreed.');
    check('They said no.| We agreed.');
    check('Level 3.5 is high.| Level 2 is not.');
    check('Schools, homes, etc. are good.| Others too.');
  });

  it('may go on behind three dots and behind a quotation', () => {
    check('It is … good.| It was.');
    check('It is... good.| It was.');
    check('“Is it good?” they asked.| It is.');
  });

  it('are none in a blank text', () => {
    assert.deepEqual(sentences(''), []);
    assert.deepEqual(sentences('  '), []);
  });

  it('cover all words of any text, in order', () => {
    const text = fc
      .array(fc.constantFrom('a', 'B', '.', '?', '!', ' ', 'e.g.', ')', '…', '\u{1F642}'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (any) => {
        const all = sentences(any);
        let end = 0;
        for (const { from, to } of all) {
          assert.equal(any.slice(end, from).trim(), '');
          assert.ok(from < to);
          end = to;
        }
        assert.equal(any.slice(end).trim(), '');
      }),
      { numRuns: 500 },
    );
  });

  it('are found in linear time (T16)', () => {
    for (const piece of ['.', '. ', 'a. ', 'e.g. ', '.)', '…', '? a', ' ']) staysLinear(piece, sentences);
  });
});
