import assert from 'node:assert/strict';
import { readLetter } from '../../server/src/letter/letter';
import { exportLetter, reasonToStay } from '../../server/src/workspace/exportLetter';
import { word } from '../../server/src/workspace/word';
import { unzip } from '../support/zip';

const letter = readLetter('## Being healthy\n\nGrade: 2\n');
const platform = { word: () => Promise.resolve(word) };
const FINAL = '---\ncouncil: A\nyear: 2008\nstatus: final\n---\n';

function stays(text: string, severities: readonly ('error' | 'warning')[], reason: string | undefined): void {
  const findings = severities.map((severity) => ({ severity, code: 'grade/missing' }));
  assert.equal(reasonToStay(readLetter(text), findings), reason);
}

describe('a letter that leaves the editor', () => {
  it('has the form that is asked for', async () => {
    assert.equal(await exportLetter(letter, 'txt', platform), 'DRAFT\n\nBeing healthy\n\nGrade 2\n');
    const [html, json] = [
      await exportLetter(letter, 'html', platform),
      await exportLetter(letter, 'json', platform),
    ];
    assert.ok(typeof html === 'string' && typeof json === 'string');
    assert.match(html, /<h2 class="section">Being healthy/);
    assert.match(json, /"value": 2/);
    const docx = await exportLetter(letter, 'docx', platform);
    assert.ok(docx instanceof Uint8Array);
    assert.match(unzip(Buffer.from(docx)).get('word/document.xml')!.toString(), /Being healthy/);
  });

  it('is printed into a PDF from its page, by the program that is named, where there is one', async () => {
    const asked: unknown[] = [];
    const printPdf = (page: string, program?: string) => {
      asked.push(page.slice(0, 15), program);
      return Promise.resolve(Uint8Array.of(1));
    };
    const pdf = await exportLetter(letter, 'pdf', { ...platform, printPdf }, { browser: '/bin/browser' });
    assert.deepEqual(pdf, Uint8Array.of(1));
    assert.deepEqual(asked, ['<!doctype html>', '/bin/browser']);
    assert.deepEqual(await exportLetter(letter, 'pdf', platform), {
      problem: 'A PDF cannot be created here, because no browser can be started.',
    });
  });

  it('had better stay when it is final and has errors, or when a part of it would be lost', () => {
    stays(FINAL, ['error', 'warning', 'error'], 'This final letter has 2 errors');
    stays(FINAL, ['error'], 'This final letter has 1 error');
    stays(FINAL, ['warning'], undefined);
    stays('', ['error'], undefined);
    stays('---\nto: [\n---\n', [], 'The header of this letter cannot be read');
    stays(
      'A\n\n<<<<<<< ours\nB\n=======\nC\n>>>>>>> theirs\n',
      [],
      'This letter has an unresolved merge conflict',
    );
  });
});
