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
      'Put each field on a line of its own',
      section('Grade: 2\nSelf-grade: 3\nSelf-assessment: mixed – a b'),
    );
  });
});

describe('field/wrapped-remark', () => {
  const wrapped = 'field/wrapped-remark';
  const REMARK = 'Self-assessment: overestimates – the director would not hear of it,';

  it('flags lines that go on with a remark, which are not printed', () => {
    flags(wrapped, section(`Grade: 2\n${REMARK}\n⟦and the inspector knew⟧`));
    flags(wrapped, section(`${REMARK}\n⟦Ms Rowan least of all⟧`));
    flags(wrapped, section(`Grade: 2 ${REMARK}\n⟦and the inspector\nknew better⟧`));
    flags(wrapped, section('Self-assessment: mixed (the panel\n⟦was not sure)⟧'));
    assert.equal(
      print(section(`Grade: 2\n${REMARK}\nand the inspector knew`)),
      'Staying safe\n\nGrade 2\n\nText.\n',
    );
  });

  it('is silent on prose below a verdict or a finished remark', () => {
    silent(wrapped, section('Self-assessment: mixed\nthe contribution of services is good.'));
    silent(wrapped, section('Self-assessment: mixed – agreed.\nthe rest'));
    silent(wrapped, section('Self-assessment: mixed – agreed in May\nThe contribution of services is good.'));
    silent(wrapped, section(`${REMARK}\n\nand so on`));
  });

  it('offers to join the lines, or to part them', () => {
    const source = section(`${REMARK}\n⟦and the\ninspector knew⟧`);
    fixes(wrapped, source, 'Write the remark on one line', section(`${REMARK} and the inspector knew`));
    fixes(wrapped, source, /^Print this text/, section(`${REMARK}\n\nand the\ninspector knew`));
  });
});
