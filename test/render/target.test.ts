import assert from 'node:assert/strict';
import { targetOf, type Wanted } from '../../server/src/render/target';

function goes(wanted: Partial<Wanted>, expected: object): void {
  assert.deepEqual(targetOf({ isTerminal: false, ...wanted }), expected);
}

function refused(wanted: Partial<Wanted>, words: RegExp): void {
  const target = targetOf({ isTerminal: false, ...wanted });
  assert.ok('problem' in target);
  assert.match(target.problem, words);
}

describe('the target of an export', () => {
  it('has the form that is named, else that of the file’s ending', () => {
    goes({ to: 'txt' }, { form: 'txt', output: undefined });
    goes({ output: 'a/b.PDF' }, { form: 'pdf', output: 'a/b.PDF' });
    goes({ output: 'a.htm' }, { form: 'html', output: 'a.htm' });
    goes({ to: 'json', output: 'a.txt' }, { form: 'json', output: 'a.txt' });
    goes({ to: 'docx', output: '-' }, { form: 'docx', output: undefined });
  });

  it('has to have one', () => {
    refused({}, /--to html, --to docx, --to txt, --to pdf, --to json/);
    refused({ output: 'letter.doc' }, /Choose a format/);
    refused({ output: '-' }, /Choose a format/);
  });

  it('is never a letter', () => {
    refused({ to: 'txt', output: 'northmere.apa' }, /name of a letter/);
    refused({ to: 'txt', output: 'northmere.APA.md' }, /name of a letter/);
  });

  it('is no terminal for what a terminal cannot show', () => {
    refused({ to: 'docx', isTerminal: true }, /-o letter\.docx/);
    refused({ to: 'pdf', output: '-', isTerminal: true }, /-o letter\.pdf/);
    goes({ to: 'html', isTerminal: true }, { form: 'html', output: undefined });
    goes({ to: 'pdf', output: 'a.pdf', isTerminal: true }, { form: 'pdf', output: 'a.pdf' });
  });
});
