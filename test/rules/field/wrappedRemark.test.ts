import assert from 'node:assert/strict';
import { readLetter } from '../../../server/src/letter/letter';
import { letterTree } from '../../../server/src/render/letterTree';
import { printed } from '../../../server/src/render/printed';
import { fixes, flags, silent } from '../../support/check';

const code = 'field/wrapped-remark';
const section = (text: string): string => `## Staying safe\n\n${text}\n\nText.\n`;
const print = (text: string): string => printed(letterTree(readLetter(text)));

describe(code, () => {
  const REMARK = 'Self-assessment: overestimates – the director would not hear of it,';

  it('flags lines that go on with a remark, which are not printed', () => {
    flags(code, section(`Grade: 2\n${REMARK}\n⟦and the inspector knew⟧`));
    flags(code, section(`${REMARK}\n⟦Ms Rowan least of all⟧`));
    flags(code, section(`Grade: 2 ${REMARK}\n⟦and the inspector\nknew better⟧`));
    flags(code, section('Self-assessment: mixed (the panel\n⟦was not sure)⟧'));
    assert.equal(
      print(section(`Grade: 2\n${REMARK}\nand the inspector knew`)),
      'Staying safe\n\nGrade 2\n\nText.\n',
    );
  });

  it('flags a remark that begins on the next line, and a value that stands there', () => {
    flags(code, section('Grade: 2\nSelf-assessment: mixed\n⟦– the panel was not sure⟧'));
    flags(code, section('Self-assessment: mixed\n⟦(the panel was not sure)⟧'));
    flags(code, section('Grade: 2\nSelf-assessment:\n⟦mixed – the panel was not sure⟧'));
    flags(code, section('Self-grade:\n⟦3⟧'));
    fixes(
      code,
      section('Self-assessment:\n⟦mixed – not sure⟧'),
      'Join the lines of the field',
      section('Self-assessment: mixed – not sure'),
    );
  });

  it('is silent on prose below a verdict or a finished remark', () => {
    silent(code, section('Self-assessment: mixed\nthe contribution of services is good.'));
    silent(code, section('Self-assessment: mixed\n(The council asked for this.)'));
    silent(code, section('Self-assessment:\nThe contribution of services is good.'));
    silent(code, section('Self-grade:\n3 of 4 schools have a nurse.'));
    silent(code, section('Self-assessment: mixed – agreed.\nthe rest'));
    silent(code, section('Self-assessment: mixed – agreed in May\nThe contribution of services is good.'));
    silent(code, section(`${REMARK}\n\nand so on`));
  });

  it('offers to join the lines, or to part them', () => {
    const source = section(`${REMARK}\n⟦and the\ninspector knew⟧`);
    fixes(code, source, 'Join the lines of the field', section(`${REMARK} and the inspector knew`));
    fixes(code, source, /print this text$/, section(`${REMARK}\n\nand the\ninspector knew`));
  });
});
