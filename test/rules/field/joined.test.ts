import assert from 'node:assert/strict';
import { readLetter } from '../../../server/src/letter/letter';
import { letterTree } from '../../../server/src/render/letterTree';
import { printed } from '../../../server/src/render/printed';
import { codes, fixes, flags, silent } from '../../support/check';

const code = 'field/joined';
const section = (text: string): string => `## Staying safe\n\n${text}\n\nText.\n`;
const print = (text: string): string => printed(letterTree(readLetter(text)));

describe(code, () => {
  it('flags fields on one line, reads them and prints the grade alone', () => {
    const line = 'Grade: 2 Self-grade: 3 Self-assessment: overestimates – the director would not hear of it';
    flags(code, section(`⟦${line}⟧`));
    const { fields } = readLetter(section(line)).sections[0]!;
    assert.deepEqual(
      fields.map(({ value }) => value.text),
      ['2', '3', 'overestimates – the director would not hear of it'],
    );
    assert.equal(print(section(line)), 'Staying safe\n\nGrade 2\n\nText.\n');
    flags(code, section('⟦**Grade:** 2 **Self-grade:** 3⟧'));
    flags(code, section('⟦Grade: 2 Self-grade: 3⟧\nSelf-assessment: mixed'));
    assert.ok(codes(section('Grade: 9 Self-grade: 3')).includes('grade/out-of-range'));
  });

  it('is silent on single fields, and on prose that names them', () => {
    silent(code, section('Grade: 2\nSelf-grade: 3'));
    silent(code, section('The Grade: 2 and the Self-grade: 3 are near.'));
    silent(code, section('Grade: see below. Self-grade: see there.'));
    silent(code, section('Grade: 2 (adequate)'));
  });

  it('gives each field its line', () => {
    fixes(
      code,
      section('⟦Grade: 2  Self-grade: 3 Self-assessment: mixed – a b⟧'),
      'Put each field on its own line',
      section('Grade: 2\nSelf-grade: 3\nSelf-assessment: mixed – a b'),
    );
  });
});
