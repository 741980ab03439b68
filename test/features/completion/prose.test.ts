import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { completionsAt } from '../../../server/src/features/completion/completion';
import { readLetter } from '../../../server/src/letter/letter';
import { LETTER } from '../../support/letters';
import { crlf } from '../../support/marks';
import { staysLinear } from '../../support/linear';
import { checkShape, offersNothing } from './offers';

const asked = { today: { year: 2008, month: 12, day: 17 }, snippets: true };
const examples = ['northmere-2008', 'westholt-2008', 'eastcombe-2008'].map((name) =>
  readFileSync(`examples/${name}.apa`, 'utf8'),
);

/** Would a writer call it prose: two words or more, and nothing of the markup's about the line? */
function isProse(typed: string, line: string): boolean {
  if (line.includes('|')) return false;
  return /^(?!---|#|\||<!--|\s*[\w-]+:)[^\s]+[ \t]+\S/.test(typed) && !typed.includes('<!--');
}

function checkAt(text: string, offset: number): void {
  const letter = readLetter(text);
  const items = completionsAt(letter, offset, asked);
  for (const item of items) checkShape(item, text, offset);
  if (offset <= (letter.header?.block.end ?? -1)) return;
  const from = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const typed = text.slice(from, offset);
  if (isProse(typed, typed + /^[^\r\n]*/.exec(text.slice(offset))![0])) assert.deepEqual(items, [], typed);
}

describe('completion in prose', () => {
  it('offers nothing inside paragraphs, points, salutation and closing of whole letters (T58)', () => {
    for (const text of [LETTER, ...examples]) {
      const letter = readLetter(text);
      const header = letter.header?.block.end ?? 0;
      const fields = new Set(
        letter.sections.flatMap((section) => section.fields.map(({ line }) => line.anchor)),
      );
      let looked = 0;
      for (const block of letter.blocks) {
        if (block.start < header || fields.has(block)) continue;
        if (block.kind !== 'paragraph' && block.kind !== 'item') continue;
        for (let at = block.start; at <= block.content.end; at += 5, looked++)
          assert.deepEqual(completionsAt(letter, at, asked), [], block.text.slice(0, at - block.start));
      }
      assert.ok(looked > 50);
    }
  });

  it('offers nothing in prose at the end of any beginning of a letter, and never fails', () => {
    const beginnings = (text: string, step: number): void => {
      for (let end = 0; end <= text.length; end += step) checkAt(text.slice(0, end), end);
    };
    beginnings(LETTER, 1);
    beginnings(crlf(LETTER), 5);
    for (const text of examples) beginnings(text, 197);
  });

  it('holds for letters made of pieces, at any place, and past the end (T14)', () => {
    const piece = fc.constantFrom(
      ...[
        '---',
        '\n',
        '\r\n',
        '\r',
        '\n\n',
        '# ',
        '## ',
        '### ',
        'Being healthy',
        'Grade: ',
        '2',
        '|',
        ' | ',
      ],
      ...[
        'council: ',
        'to:',
        '  ',
        '- ',
        '<!--',
        ' -->',
        ' apa-disable ',
        '```',
        '> ',
        '\t',
        'Staying safe',
        '\uFEFF',
      ],
      ...['Self-assessment:', 'signed:\n- name: X', '| Area | Grade |\n| --- | --- |\n', 'Yours sincerely'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), fc.nat(80), (pieces, at) => {
        const text = pieces.join('');
        const letter = readLetter(text);
        const offset = Math.max(letter.origin.start, Math.min(at, text.length));
        if (text.slice(offset - 1, offset + 1) === '\r\n') return;
        checkAt(text, offset);
        assert.ok(Array.isArray(completionsAt(letter, text.length + 99, asked)));
      }),
      { numRuns: 1500 },
    );
  });

  it('offers nothing behind a colon, a hash, a bar or a hyphen in prose (T58)', () => {
    for (const words of ['as follows:', 'room #', 'a |', 'well-', 'from 2007-', '2008: a', 'a --'])
      for (const place of [
        '# Title\n\n',
        '## Being healthy\n\nGrade: 2\n\n',
        '## Being healthy\n\n### Major strengths\n\n- ',
      ])
        offersNothing(`${place}The council ${words}‸\n`);
  });

  it('takes time in proportion to the text (T16)', () => {
    for (const piece of ['- ', '#', '| ', '<!--', 'a:', '\\|', '<!-- apa-disable a', ' -', 'key: "', '`<!--'])
      staysLinear(piece, (text) => completionsAt(readLetter(text), text.length, asked));
    staysLinear('a', (words) => {
      const text = `<!-- apa-disable ${words}`;
      completionsAt(readLetter(text), text.length, asked);
    });
  });
});
