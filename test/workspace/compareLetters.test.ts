import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readLetter } from '../../server/src/letter/letter';
import { compareAsPage } from '../../server/src/workspace/compareLetters';
import { ATTACKS } from '../render/attacks';
import { onlyHarmless } from '../support/harmlessPage';

const side = (text: string, href = './a.apa', file = 'a.apa') => ({
  letter: readLetter(text),
  findings: [],
  file,
  href,
});

const letter = (council: string, year: number, body: string): string =>
  `---\ncouncil: ${JSON.stringify(council)}\nyear: ${year}\n---\n\n# Title\n\nDear all\n\n${body}`;

describe('two letters as a page', () => {
  it('have the words of each area beside one another, under one heading', async () => {
    const page = await compareAsPage(
      side(
        letter('Northmere', 2007, '## Staying safe\n\nGrade: 2\n\nOld words.\n\n## Thanks\n\nOnly then.\n'),
      ),
      side(
        letter(
          'Northmere',
          2008,
          '## Staying safe\n\nGrade: 3\n\nNew words.\n\nYours sincerely\n\nJ Alder\n',
        ),
      ),
    );
    const at = (words: string): number => {
      assert.equal(page.split(words).length, 2, words);
      return page.indexOf(words);
    };
    const order = [
      '<h2 id="grades">',
      'up 1',
      '<svg',
      '<h2>The opening</h2>',
      '<h2>Staying safe</h2>',
      'Old words.',
      'New words.',
      '<h2>Other sections</h2>',
      'Only then.',
      '<h2>The end</h2>',
      'J Alder',
    ].map(at);
    assert.deepEqual(
      order,
      [...order].sort((a, b) => a - b),
    );
    assert.equal(page.match(/<h1>/g)?.length, 1);
  });

  it('tell apart by letters what the years do not', async () => {
    const page = await compareAsPage(side(letter('A', 2008, '')), side(letter('B', 2008, '')));
    assert.match(page, /<th scope="col">Grade A<\/th><th scope="col">Grade B<\/th>/);
    assert.match(page, /<h1>A 2008 and B 2008<\/h1>/);
  });

  it('load nothing, and let nothing in a letter run (T63)', async () => {
    for (const text of ATTACKS) {
      const page = await compareAsPage(
        side(letter(text, 2007, text), './x', text),
        side(text, './"onclick="x', text),
      );
      onlyHarmless(page);
      const style = /<style>([^]*?)<\/style>/.exec(page)?.[1] ?? '';
      const sum = createHash('sha256').update(style).digest('base64');
      assert.ok(page.includes(`default-src 'none'; style-src 'sha256-${sum}'; base-uri 'none'`));
    }
  });
});
