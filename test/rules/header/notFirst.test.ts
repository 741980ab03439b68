import assert from 'node:assert/strict';
import { readLetter } from '../../../server/src/letter/letter';
import { fixes, flags, silent } from '../../support/check';
import { codesOf } from '../../support/family';

const code = 'header/not-first';
const HEADER = '---\ncouncil: Northmere\nyear: 2008\nstatus: final\n---\n';
const MARKED = HEADER.replace('---', '⟦---⟧');
const FIX = 'Move the header to the first line';

/** What stands above the header, and the header is read anyway. */
const ABOVE = ['\n', '\n\n \n', '\u00a0\n', '\u200b\n', '<!-- a\n\nb -->\n', '\n<!-- a -->\n<!-- b -->\n\n'];

describe(code, () => {
  it('warns of a header below blank lines and comments, which is read', () => {
    for (const above of ABOVE) {
      const [found] = flags(code, `${above}${MARKED}\n# A letter\n`);
      assert.equal(found!.severity, 'warning');
      assert.equal(readLetter(`${above}${HEADER}`).status, 'final');
      assert.equal(readLetter(`\uFEFF${above}${HEADER}`).header?.year, 2008);
    }
    assert.equal(readLetter(`\u200b${HEADER}`).status, 'final');
    assert.equal(readLetter(` ${HEADER}`).status, 'final');
  });

  it('is an error where words stand above, and the only one about the header', () => {
    for (const above of ['Draft of May.\n\n', '# A letter\n\n', '- a\n', '<p>a</p>\n\n']) {
      const [found] = flags(code, `${above}${MARKED}\n## Being healthy\n`);
      assert.equal(found!.severity, 'error');
      assert.deepEqual(codesOf('header', `${above}${HEADER}\n## Being healthy\n`), [code]);
    }
  });

  it('is an error where its lines of hyphens are missing or others, and gives it new ones', () => {
    const KEYS = 'framework: apa-2008\ncouncil: Northmere\nto:\n  name: Ms A Rowan\nyear: 2008';
    for (const [opening, closing] of [
      ['—\n', '\n—'],
      ['* * *\n', '\n---'],
      ['', '\n---'],
      ['', ''],
      ['+++\n', '\n+++'],
      ['```yaml\n', '\n```'],
      ['\\---\n', '\n---'],
    ] as const) {
      const first = opening === '' ? 'framework: apa-2008' : opening.trim();
      const source = `${opening}${KEYS}${closing}\n\n# A letter\n`.replace(first, `⟦${first}⟧`);
      assert.deepEqual(codesOf('header', source), [code]);
      fixes(code, source, /^Put the header/, `---\n${KEYS}\n---\n\n\n# A letter\n`);
      fixes(code, `Draft.\n\n${source}`, /^Put the header/, `---\n${KEYS}\n---\n\nDraft.\n\n\n# A letter\n`);
    }
  });

  it('is silent on a header that begins the letter, and on rules between paragraphs', () => {
    silent(code, HEADER);
    silent(code, `\uFEFF${HEADER}`);
    silent(code, '# A letter\n\n---\n\nText: more.\n\n---\n');
    silent(code, 'Text\n\n---\ncouncil: a word at the beginning of a line\n\n---\n');
    silent(code, '<!-- a -->\n\nText.\n');
    silent(code, '\n---\n\nText.\n');
    silent(code, 'to: Ms A Rowan\nfrom: Inspectorate\ndate: 3 May 2008\n\nText.\n');
    silent(code, 'council: Northmere\n\nyear: 2008\n\nstatus: final\n');
    silent(code, 'Text.\n***\ncouncil: a word\nyear: another\n');
  });

  it('moves the header up, and what was above it below', () => {
    fixes(code, `\n\n${MARKED}\n# A letter\n`, FIX, `${HEADER}\n# A letter\n`);
    fixes(code, `<!-- a -->\n${MARKED}\n# A letter\n`, FIX, `${HEADER}\n<!-- a -->\n\n# A letter\n`);
    fixes(code, `Draft.\n\n${MARKED}\n# A letter\n`, FIX, `${HEADER}\nDraft.\n\n\n# A letter\n`);
  });
});
