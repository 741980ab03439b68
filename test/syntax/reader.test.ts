import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readBlocks } from '../../server/src/syntax/reader';
import { staysLinear } from '../support/linear';
import { readLetter } from '../../server/src/letter/letter';
import { anyText, piece } from '../support/arbitrary';

/** The kinds of the blocks, blank ones left out. */
const kinds = (text: string): string =>
  readBlocks(text)
    .map(({ kind }) => kind)
    .filter((kind) => kind !== 'blank')
    .join(' ');

const joined = (text: string): string =>
  readBlocks(text)
    .map((block) => block.text)
    .join('');

describe('readBlocks', () => {
  it('keeps every character of any text (T07, T08, T13)', () => {
    fc.assert(
      fc.property(anyText, (text) => assert.equal(joined(text), text)),
      { numRuns: 2000 },
    );
  });

  it('puts blocks behind one another without a gap', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0;
        for (const block of readBlocks(text)) {
          assert.equal(block.start, at);
          assert.ok(block.text.length > 0);
          at = block.end;
        }
      }),
    );
  });

  it('lets a letter be read from any text (T15)', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const letter = readLetter(text);
        for (const body of letter.bodies) assert.ok(body.start <= body.end);
      }),
      { numRuns: 1000 },
    );
  });

  it('takes the same blocks from LF, CRLF and CR (T04, T06)', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const lf = pieces.join('').replace(/\r\n?/g, '\n');
        assert.equal(kinds(lf.replace(/\n/g, '\r\n')), kinds(lf));
        assert.equal(kinds(lf.replace(/\n/g, '\r')), kinds(lf));
      }),
      { numRuns: 1000 },
    );
  });

  it('reads the header at the start, behind nothing but blank lines, comments and a byte order mark', () => {
    assert.equal(kinds('---\ncouncil: X\n---\n# T\n'), 'header heading');
    assert.equal(kinds('\uFEFF---\ncouncil: X\n---\n'), 'bom header');
    assert.equal(kinds('---\n---\ntext\n'), 'header paragraph');
    assert.equal(kinds('\n---\ncouncil: X\n---\n'), 'header');
    assert.equal(kinds('\uFEFF\n \u200b---\ncouncil: X\n---\n'), 'bom header');
    assert.equal(kinds('<!-- a\n\nb -->\n\n---\ncouncil: X\n---\n'), 'comment header');
    assert.equal(kinds('text\n\n---\ncouncil: X\n---\n'), 'paragraph break heading');
    assert.equal(kinds('\n---\n\ncouncil: X\n---\n'), 'break heading');
  });

  it('takes a header without an end up to its first blank line, and a lone rule as a rule', () => {
    assert.equal(kinds('---\ncouncil: X\n\n## Being healthy\n'), 'header heading');
    assert.equal(kinds('---\n\nDear Ms Rowan\n'), 'break paragraph');
  });

  it('reads headings in all forms', () => {
    assert.equal(kinds('## A\n### B ###\nC\n===\nD\n---\n##\n'), 'heading heading heading heading heading');
    assert.equal(kinds('##\u00A0Being healthy\n'), 'heading');
    assert.equal(kinds('#hash\n####### seven\n    # code\n'), 'paragraph');
  });

  it('reads items with their lines', () => {
    assert.equal(kinds('- a\nlazy\n- b\n\n  more of b\n\nprose\n'), 'item item paragraph');
    assert.equal(kinds('• a\n■ b\n▪ c\n– d\n* e\n+ f\n1. g\n2) h\n'), Array(8).fill('item').join(' '));
    assert.equal(kinds('- a\n  - nested\n\n  - nested too\n'), 'item');
    assert.equal(kinds('-no\n•no\n'), 'paragraph');
  });

  it('leaves a dash or a number at the beginning of a wrapped line to the prose', () => {
    assert.equal(kinds('The council\n– which grew –\n2008. was a good year\n'), 'paragraph');
    assert.equal(kinds('Strengths:\n- one\n'), 'paragraph item');
  });

  it('reads tables with and without outer pipes, and by tabs', () => {
    assert.equal(kinds('| a | b |\n| --- | --- |\n| c | d |\n\ntext'), 'table paragraph');
    assert.equal(kinds('a | b\n--- | :-:\nc | d\n'), 'table');
    assert.equal(kinds('Area\tGrade\nBeing healthy\t2\n'), 'table');
    assert.equal(kinds('one \\| two\n'), 'paragraph');
    assert.equal(kinds('one\ttab\n'), 'paragraph');
  });

  it('reads comments, code, quotes, rules and HTML', () => {
    assert.equal(kinds('<!-- a\n\nb -->\ntext <!-- c -->\n'), 'comment paragraph');
    assert.equal(kinds('<!-- a\n\n## B\n'), 'comment');
    assert.equal(kinds('```\n## A\n\n```\n~~~\nb\n'), 'code code');
    assert.equal(kinds('> a\nb\n\n***\n<div>\nx\n</div>\n'), 'quote break html');
    assert.equal(kinds('    code\n\n- item\n\n        code in it\n'), 'code item');
  });

  it('reads marks that a merge left', () => {
    assert.equal(
      kinds('<<<<<<< ours\na\n=======\nb\n>>>>>>> theirs\n'),
      'conflict paragraph conflict paragraph conflict',
    );
    assert.equal(kinds('a\n=======\n'), 'heading');
  });

  it('takes time in proportion to the length (T16, T17)', () => {
    for (const unit of [
      '-',
      ' ',
      '|',
      '`',
      '<!--',
      '> ',
      '- \n',
      '\t',
      '#',
      '=\n',
      'a | b\n',
      'a\tb\n',
      '<',
      '\r',
    ])
      for (const piece of [unit, `${unit}\n`]) staysLinear(piece, readBlocks);
  });
});
