import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readLetter } from '../../server/src/letter/letter';
import { checkLetter } from '../../server/src/rules/check';
import { commentExport } from '../../server/src/workspace/commentExport';
import { exportLetter, reasonToStay } from '../../server/src/workspace/exportLetter';
import { word } from '../../server/src/workspace/word';
import { holds, shown } from '../support/commentedWord';

const platform = { word: () => Promise.resolve(word) };

/** The exported document with ⟦comments⟧. */
async function exported(text: string): Promise<string> {
  const letter = readLetter(text);
  const plain = await exportLetter(letter, 'docx', platform);
  assert.ok(plain instanceof Uint8Array);
  const made = await commentExport(plain, letter, checkLetter(letter), platform);
  assert.ok(made instanceof Uint8Array, JSON.stringify(made));
  holds(plain, made);
  return shown(made);
}

describe('a letter that is exported with comments', () => {
  it('has what is found at the words of the document', async () => {
    const shownText = await exported(readFileSync('examples/westholt-2008.apa', 'utf8'));
    assert.match(shownText, /⟦good⟧¹\. The council/);
    assert.match(shownText, /⟦2⟧¹/);
  });

  it('has what is found in what is not printed at what is printed beside it', async () => {
    const text = '## Being healthy\n\nGrade: 2\nSelf-grade: 7\n\nHomes are good.\n';
    assert.match(await exported(text), /⟦.*Grade 2⟧¹|⟦Grade 2⟧/);
  });

  it('may have errors, but no marks of a merge', () => {
    const final = readLetter('---\ncouncil: A\nyear: 2008\nstatus: final\n---\n');
    const errors = [{ severity: 'error', code: 'grade/missing' }] as const;
    assert.equal(reasonToStay(final, errors, true), undefined);
    assert.match(reasonToStay(final, errors) ?? '', /has 1 error/);
    const merge = readLetter('<<<<<<< ours\na\n=======\nb\n>>>>>>> theirs\n');
    assert.match(reasonToStay(merge, [], true) ?? '', /unresolved merge conflict/);
  });
});
