import assert from 'node:assert/strict';
import { completionsAt } from '../../../server/src/features/completion/completion';
import { readLetter } from '../../../server/src/letter/letter';
import { checkLetter } from '../../../server/src/rules/check';
import { families, rules } from '../../../server/src/rules/registry';
import { marked } from '../../support/marks';
import { chosen, chosenPlain, itemNamed, itemsAt, offers, offersNothing } from './offers';

const FOUR = ['apa-disable-next-line', 'apa-disable-line', 'apa-disable', 'apa-disable-file'];
const all = rules.map(({ code }): string => code);

describe('completion of directives', () => {
  it('offers them in a comment that has no words yet, or the first of one', () => {
    offers('<!--‸ -->\n', FOUR);
    offers('Some words. <!-- ‸\n', FOUR);
    offers('<!-- apa-disable-n‸ -->\n', FOUR.slice(0, 1));
    offers('<!-- apa-disable grade -->\n\n<!-- apa-e‸ -->\n', ['apa-enable']);
  });

  it('offers nothing in other comments, in code and outside', () => {
    offersNothing('<!-- check this‸ -->\n');
    offersNothing('<!-- ask‸ -->\n');
    offersNothing('<!-‸\n');
    offersNothing('<!-- a --> ‸\n\nText\n');
    offersNothing('Some words.‸ <!-- a -->\n');
    offersNothing('Write `<!-- ‸` for a comment.\n');
    offersNothing('```\n<!--‸\n```\n');
  });

  it('writes the spaces and the end that a comment lacks', () => {
    chosen('<!--‸ -->\n', 'apa-disable', '<!-- apa-disable  -->\n');
    chosenPlain('<!--‸ -->\n', 'apa-disable', '<!-- apa-disable -->\n');
    chosenPlain('<!--‸-->\n', 'apa-disable', '<!-- apa-disable -->\n');
    chosenPlain('<!--‸\n', 'apa-disable', '<!-- apa-disable -->\n');
    chosenPlain('<!-- apa‸', 'apa-disable', '<!-- apa-disable -->');
    chosenPlain('<!-- ‸\n\n<!-- other -->\n', 'apa-disable', '<!-- apa-disable -->\n\n<!-- other -->\n');
    for (const word of ['‸apa-dis', 'apa‸-dis', 'apa-dis‸'])
      chosenPlain(`<!-- ${word} -->\n`, 'apa-disable-file', '<!-- apa-disable-file -->\n');
  });

  it('offers families and rules behind a directive, those that it does not name yet', () => {
    offers('<!-- apa-disable ‸ -->\n', [...families, ...all]);
    offers('<!-- apa-disable grade ta‸ table/order -->\n', [
      ...families.filter((name) => name !== 'grade'),
      ...all.filter((name) => name !== 'table/order'),
    ]);
    for (const name of ['‸table', 'ta‸ble', 'table‸'])
      chosen(`<!-- apa-disable-line ${name} -->\n`, 'grade', '<!-- apa-disable-line grade -->\n');
    chosen('<!-- apa-disable-line ta‸-->\n', 'grade', '<!-- apa-disable-line grade-->\n');
    assert.equal(itemNamed('<!-- apa-disable ‸ -->\n', 'grade/missing').detail, 'Missing grade');
    offersNothing('<!-- apa-disable grade -- gra‸ -->\n');
    offersNothing('<!-- apa-disables ‸ -->\n');
    offersNothing('<!-- apa-disable\n\nYours ‸\n');
  });

  it('offers first what is found in the letter', () => {
    const source = '<!-- apa-disable ‸ -->\n\n## Being healthy\n\nGrade: 7\n';
    const findings = checkLetter(readLetter(marked(source).text.replace('apa-disable', 'later')));
    const found = new Set(findings.map(({ code }) => code));
    assert.ok(found.has('grade/out-of-range'));
    const labels = itemsAt(source, { findings }).map(({ label }) => label);
    assert.deepEqual(new Set(labels.slice(0, found.size)), found);
  });

  it('asks for what is found in directives alone', () => {
    const asked = {
      today: { year: 2008, month: 12, day: 17 },
      get findings(): never {
        throw new Error('asked');
      },
    };
    const at = (source: string) => {
      const { text, cursor } = marked(source);
      return completionsAt(readLetter(text), cursor!, asked);
    };
    assert.ok(at('## Being healthy\n\n‸\n').length > 0);
    assert.ok(at('<!-- ‸ -->\n').length > 0);
    assert.throws(() => at('<!-- apa-disable ‸ -->\n'), /asked/);
  });

  it('offers behind apa-enable what has been silenced by name', () => {
    offers(
      '<!-- apa-disable grade table/order -->\n\n<!-- apa-enable ‸ -->\n',
      ['table/order', 'grade'].reverse(),
    );
    offersNothing('<!-- apa-disable -->\n\n<!-- apa-enable ‸ -->\n');
  });
});
