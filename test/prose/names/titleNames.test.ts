import assert from 'node:assert/strict';
import { readLetter, type LetterOptions } from '../../../server/src/letter/letter';
import { councilInTitle, yearsInTitle } from '../../../server/src/prose/names/titleNames';
import { crlf, marked, withMarks } from '../../support/marks';
import { library } from '../../support/libraryFramework';
import { staysLinear } from '../../support/linear';

const OPENING = '# Annual performance assessment of services for children and young people in';

describe('the council that a title names', () => {
  const check = (source: string, options?: LetterOptions): void => {
    for (const form of [source, crlf(source), `\uFEFF${source}`]) {
      const { text, ranges } = marked(form);
      const { title, framework } = readLetter(text, options);
      const council = title && councilInTitle(title.title, framework);
      assert.equal(withMarks(text, council ? [council] : []), withMarks(text, ranges));
    }
  };

  it('stands where the framework’s title has it', () => {
    check(`${OPENING} ⟦Northmere Borough Council⟧ 2008\n`);
    check(`${OPENING} the ⟦London Borough of Northmere⟧, 2008\n`);
    check(`${OPENING} ⟦Northmere⟧\n`);
    check(`${OPENING} ⟦Northmere⟧ (2008)\n`);
    check(`${OPENING} ⟦Northmere⟧ – 2008: draft\n`);
    check(`${OPENING} ⟦Northmere⟧ for 2008\n`);
    check('# ANNUAL  performance assessment of services for\u00A0children and young people in ⟦N⟧ 2008\n');
    check('# Review of libraries in ⟦Northmere⟧ 2008\n', { frameworks: [library] });
  });
  it('is not known from other words', () => {
    check('# Letter to Northmere 2008\n');
    check('# Annual performance assessment of Northmere 2008\n');
    check(`${OPENING} 2008\n`);
    check(`${OPENING}\n`);
    check('# Review of libraries inside Northmere\n', { frameworks: [library] });
    check('Text.\n');
  });
});

describe('the years that a title names', () => {
  const check = (source: string): void => {
    const { text, ranges } = marked(source);
    const { title } = readLetter(text);
    assert.equal(withMarks(text, title ? yearsInTitle(title.title) : []), withMarks(text, ranges));
  };

  it('have four digits', () => {
    check('# Assessment ⟦2008⟧\n');
    check('# ⟦1999⟧ and ⟦2008⟧\n');
    check('# Assessment (⟦2008⟧): council\n');
  });
  it('are no ranges and no parts of numbers', () => {
    check('# Assessment 2007/08\n');
    check('# Assessment 2007-2008\n');
    check('# Assessment 2007 – 2008\n');
    check('# Room 12008, 20081, 1815\n');
  });
});

describe('a title', () => {
  it('is read in linear time (T16)', () => {
    const read = (text: string): void => {
      const { title, framework } = readLetter(`${OPENING} ${text}\n`);
      if (title) councilInTitle(title.title, framework);
      if (title) yearsInTitle(title.title);
    };
    for (const piece of [' ', '(', ', ', 'for ', '2008 ', 'people in ', '-']) staysLinear(piece, read);
  });
});
