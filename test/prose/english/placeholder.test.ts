import assert from 'node:assert/strict';
import { findPlaceholders, isPlaceholder } from '../../../server/src/prose/english/placeholder';
import { marked, withMarks } from '../../support/marks';
import { staysLinear } from '../../support/linear';

/** Placeholders stand at the marks and nowhere else. */
function check(source: string): void {
  const { text, ranges } = marked(source);
  const found = findPlaceholders(text).map(({ from, to }) => ({ start: from, end: to }));
  assert.equal(withMarks(text, found), withMarks(text, ranges));
}

describe('a placeholder', () => {
  it('is a word in capitals', () => {
    check('Grade ⟦TBC⟧, date ⟦TODO⟧: ask ⟦XXX⟧ (⟦XXXX⟧).');
    check('**⟦TBC⟧** and "see ⟦TBC⟧" and _⟦TBC⟧_');
  });
  it('is found where nothing else in the text is like one', () => {
    for (const one of ['FIXME', '(figures to follow)', '(to come)', '(insert name)', '(date insert here)'])
      check(`There are ⟦${one}⟧ schools.`);
    for (const one of ['X%', 'x.x per cent', 'X per cent', '?%', '? per cent', '#%', 'n%', 'nn per cent'])
      check(`Of these, ⟦${one}⟧ take part.`);
    for (const one of ['£x', '£#', '£?', 'xx.x', '....', '……', '{name}', '<name>', '[date]', '// ask'])
      check(`It was ⟦${one}⟧`);
    check('⟦DRAFT⟧');
    check('⟦NOT FOR PUBLICATION⟧');
    check('⟦TO BE COMPLETED⟧');
  });
  it('is no part of a word, no other case and no word that is written about', () => {
    check('Todo, tbc, xxx, XX, TBCs, XXXL, ATODO, TBC2, _TODO_LIST_.');
    check('Plans marked “TBC” or "TODO" were not counted.');
  });
  it('is no abbreviation that the text explains', () => {
    check('Tarnside Borough Council (TBC) has a plan. TBC knows.');
    check('TBC (the Tarnside Borough Council) has a plan.');
    check('The Training, Benefits and Careers (TBC) service.');
    check('The date is to be confirmed (⟦TBC⟧).');
    check('The date (⟦TBC⟧) is near Tarnside Borough.');
    check('Tarnside City Council (⟦TBC⟧).');
  });
  it('is no mark of a note', () => {
    check('is adequate.[x] The [xi] and[xx] are');
    check('is ⟦[XX]⟧% and ⟦[x]⟧ days');
  });
  it('is a hint in brackets', () => {
    check('Dear ⟦[insert name]⟧, on ⟦[date]⟧ we ⟦[delete as appropriate]⟧ ⟦[Insert]⟧ ⟦[XX]⟧%.');
    check(
      '⟦[NAME OF COUNCIL]⟧ and ⟦[ enter the number of children ]⟧ and ⟦\\[insert name\\]⟧'.replace(
        '⟦\\[',
        '\\⟦[',
      ),
    );
  });
  it('is no link, note, quotation or other word in brackets', () => {
    check('[insert](https://a.example) [date][1] [date]: x [^date] ![insert](x.png) [x][date]');
    check('“[The council] has” … […] [sic] [1] [inserted later] [insertion] [2008] [address the risk]');
  });
  it('is Latin that printers use', () => {
    check('⟦Lorem ipsum⟧ dolor sit amet');
  });
  it('is not looked for in code, comments and addresses', () => {
    check('`TBC` <!-- TODO --> https://a.example/TBC <a href="TBC">x</a> [x](TBC.html)');
  });
  it('may be a whole text', () => {
    for (const text of ['TBC', ' TBC ', '[insert date]', 'XXX'])
      assert.equal(isPlaceholder(text), true, text);
    for (const text of ['TBC soon', '', 'A TBC', '2008', '[sic]'])
      assert.equal(isPlaceholder(text), false, text);
  });
  it('is found in linear time (T16)', () => {
    for (const piece of ['X', '[', '[insert ', 'TBC', 'TODO ', 'lorem ', '[a]', '"', ' '])
      staysLinear(piece, findPlaceholders);
  });
});
