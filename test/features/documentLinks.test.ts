import assert from 'node:assert/strict';
import { documentLinks } from '../../server/src/features/documentLinks';
import { readLetter } from '../../server/src/letter/letter';
import { staysLinear } from '../support/linear';
import { crlf, marked, withMarks } from '../support/marks';
import { everyPrefix, within } from '../support/prefixes';

/** The ⟦marked⟧ places are links to these targets, in LF and CRLF. */
function check(source: string, ...targets: string[]): void {
  for (const { text, ranges } of [marked(source), marked(crlf(source))]) {
    const links = documentLinks(readLetter(text));
    assert.equal(
      withMarks(
        text,
        links.map(({ at }) => at),
      ),
      withMarks(text, ranges),
    );
    assert.deepEqual(
      links.map(({ to }) => (to.kind === 'letter' ? to.path : to.kind === 'web' ? to.address : to.code)),
      targets.length > 0 ? targets : links.map(({ at }) => at.text),
    );
  }
}

describe('document links', () => {
  it('lead to last year’s letter', () => {
    check('---\nprevious: ⟦../2007/northmere.apa⟧\n---\n');
    check("---\nprevious: '⟦it''s.apa⟧'\n---\n", "it's.apa");
    check('---\nprevious:\n---\n');
  });

  it('lead to addresses in prose, points, quotations, tables, comments and the header', () => {
    check(
      '---\nletterhead: |\n  ⟦https://inspectorate.example/⟧\n---\n\nSee ⟦http://a.example/x?y=1#z⟧, and:\n\n- ⟦mailto:letters@a.example⟧\n\n> ⟦https://b.example⟧\n\n| a | b |\n| --- | --- |\n| ⟦https://c.example⟧ | d |\n\n<!-- ⟦https://d.example⟧ -->\n',
    );
  });

  it('leave to the sentence what is the sentence’s', () => {
    check(
      '(see ⟦https://a.example/b⟧). “⟦https://a.example/c⟧”, *⟦https://a.example/d⟧*; ⟦https://a.example/e⟧!\n',
    );
    check('[report](⟦https://a.example/b_(c)⟧) and <⟦https://a.example/d⟧>\n');
  });

  it('lead to the page of a rule that a directive names', () => {
    check('<!-- apa-disable ⟦grade/missing⟧, grade, grade/none -- later -->\n', 'grade/missing');
  });

  it('are none in code, and for other schemes (T63)', () => {
    check('`https://a.example` command:x file:///etc/passwd javascript:alert(1) https:// mailto:\n');
    check('```\nhttps://a.example\n```\n');
    check('---\nprevious: command:x\n---\n');
  });

  it('are none in an empty text (T15)', () => check(''));

  it('lie in any cut-off letter', () => {
    everyPrefix((letter, text) => {
      for (const { at } of documentLinks(letter)) within(text, at);
    });
  });

  it('take linear time (T16)', function () {
    this.timeout(60_000);
    for (const piece of ['https://a.b/((((', 'https://', '`https:', 'mailto:....)'])
      staysLinear(piece, (text) => void documentLinks(readLetter(text)));
  });
});
