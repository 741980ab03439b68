import assert from 'node:assert/strict';
import { codes, flags, silent } from '../../support/check';
import { staysLinear } from '../../support/linear';
import { findUnpaired } from '../../../server/src/prose/english/unclosed';

const code = 'text/unclosed';

/** A letter's section with a point. */
const inPoint = (text: string): string =>
  `## Staying safe\n\nGrade: 3\n\n### Major strengths\n\n- ${text}\n- Homes are safe.\n`;

describe(code, () => {
  it('flags a bracket without its partner', () => {
    flags(code, '- Four schools ⟦(⟧two of them secondary have deficits.\n- One has none.\n');
    flags(code, 'Sickness absence in social care⟦)⟧ is high.\n');
    flags(code, 'Plans ⟦[⟧as of March are clear (and short).\n');
    flags(code, '- Schools (all (but one⟦)⟧ take part.\n'.replace('(all (but one⟦)⟧', '⟦(⟧all (but one)'));
  });
  it('flags a quotation mark without its partner', () => {
    flags(code, 'Few take part in ⟦“⟧consultation with a purpose.\n');
    flags(code, 'Few take part in consultation⟦”⟧ with a purpose.\n');
    flags(code, 'Few take part in ⟦"⟧consultation with a purpose.\n');
  });

  it('is silent on pairs, however they are nested and wherever they end', () => {
    silent(code, 'Four (two of them (one a sixth form)) have deficits [2] and “words (of praise)”.\n');
    silent(code, 'Much is done (see the plan.\n\nIt is long.)\n');
    silent(code, 'A "word" and a\n"quotation over\nlines".\n');
  });
  it('is silent on numbers in a list, feet and inches, faces and apostrophes', () => {
    silent(code, 'Deficits grow because a) rolls fall, and b) costs rise. 1) First, iv) last.\n');
    silent(code, "A shelf of 5' 11\" and the pupils' and boys' writing :)\n");
  });
  it('is silent on quotations of several paragraphs', () => {
    silent(code, '“We like it here.\n\n“We want to stay.”\n');
    silent(code, '"We like it here.\n\n"We want to stay."\n');
  });
  it('is silent in code, links and notes, and after a backslash', () => {
    silent(code, 'Text `(` and [a link](https://a.example/b_(c)) and [^1] and \\( too.\n\n```\n(\n```\n');
    silent(code, '- [ ] to do\n- [x] done\n');
  });

  it('says which mark, mildly in a draft', () => {
    const [found] = flags(code, 'Schools ⟦(⟧all.\n', { status: 'final' });
    assert.equal(found?.severity, 'warning');
    assert.equal(found.message, 'The bracket ( is never closed. Add the missing one or remove this one.');
    assert.match(flags(code, 'Schools all⟦”⟧.\n')[0]!.message, /^The quotation mark ” is never opened/);
  });
  it('reads in linear time', () => {
    for (const piece of ['(', ')', '([', '“', '" ', 'a) ']) staysLinear(piece, findUnpaired);
  });

  it('knows other ways to say it', () => {
    for (const text of [
      'Attendance in special schools (not counting the two new ones is low.',
      'Head teachers speak of “a year of change.',
      'Attendance [at the two new schools is low.',
      'Attendance at the two new schools] is low.',
    ])
      assert.ok(codes(inPoint(text)).includes(code), text);
  });
  it('is silent on what only looks like it', () => {
    for (const text of [
      "The '07 cohort did better than the '06 one.",
      'Grades rose (see 1) and 2) below).',
      "The council's, the schools' and the parents' views differ.",
      'Gaps remain: a) in reading; b) in writing.',
      'Attendance is low in Years 5–6 :) as pupils said.',
      'The share of girls is > 50% and that of boys < 50%.',
      'There is much that nobody asks for',
      'It knows what it stands for',
    ])
      silent(code, inPoint(text));
  });
});
