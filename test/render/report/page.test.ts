import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import {
  reportBegin,
  reportEnd,
  reportRows,
  SHOWN_AT_ONCE,
  type LetterLine,
} from '../../../server/src/render/report/page';
import { ATTACKS } from '../attacks';
import { onlyHarmless } from '../../support/harmlessPage';

const AREAS = [{ id: 'safe', name: 'Staying safe' }];
const line = (more: Partial<LetterLine> = {}): LetterLine => ({
  council: 'Northmere',
  year: 2008,
  framework: 'apa-2008',
  status: 'draft',
  grades: new Map([['safe', { value: 2, own: 3 }]]),
  changes: new Map([['safe', -1]]),
  errors: 0,
  warnings: 2,
  toDo: 1,
  file: 'a.apa',
  href: './a.apa',
  ...more,
});

async function page(lines: readonly LetterLine[], words = 'Report'): Promise<string> {
  const head = {
    title: words,
    date: '1 May 2008',
    letters: lines.length,
    sums: [{ name: 'letters', count: 12345 }],
    grades: [
      {
        scale: [
          { value: 1, label: words },
          { value: 2, label: 'good' },
        ],
        areas: [{ name: words, years: [{ year: 2008, counts: [1, 3] }, { counts: [0, 1] }] }],
      },
    ],
    years: [2008],
    frameworks: [{ id: words, name: words }],
    areas: [...AREAS, { id: 'x', name: words }],
    problems: [words],
  };
  return (await reportBegin(head)) + reportRows(lines, 0, head) + reportEnd(lines.length);
}

describe('the page of a report', () => {
  it('has for each letter its link, grades, changes, own grades and findings', async () => {
    const made = await page([
      line(),
      line({ council: undefined, year: undefined, status: 'final', grades: new Map(), changes: new Map() }),
    ]);
    assert.ok(
      made.includes(
        '<tr data-y="2008" data-f="apa-2008" data-s="draft"><th scope="row"><a href="./a.apa">Northmere</a></th><td>2008</td><td>apa-2008</td><td>Draft</td><td class="g">2 <small class="c">−1</small> <small class="o">own 3</small></td>',
      ),
    );
    assert.ok(made.includes('<td class="n">0</td><td class="n some">2</td><td class="n some">1</td></tr>'));
    // A letter without a council goes by the name of its file.
    assert.ok(made.includes('>a.apa</a></th><td></td><td>apa-2008</td><td>Final</td><td class="g"></td>'));
    assert.ok(made.includes('<b>12,345</b>letters'));
  });

  it('has the numbers of its pictures in words and in a table', async () => {
    const made = await page([line()]);
    assert.match(made, /aria-label="Report\. 2008: 1 Report, 3 good; no year: 0 Report, 1 good"/);
    assert.match(made, /<td>2008<\/td><td class="n">1<\/td><td class="n">3<\/td><td class="n">4<\/td>/);
  });

  it('shows the first at once, and has the others as text where scripts run and as rows where none does', async () => {
    const lines = Array.from({ length: 2 * SHOWN_AT_ONCE + 1 }, (_, at) => line({ council: `C${at}` }));
    const made = await page(lines);
    const [shown, ...chunks] = made.split('<noscript>');
    assert.equal(chunks.length, 2);
    const rows = (html = ''): number => html.split('<tr data-').length - 1;
    assert.deepEqual([shown, ...chunks].map(rows), [SHOWN_AT_ONCE, SHOWN_AT_ONCE, 1]);
    for (const chunk of chunks)
      assert.match(
        chunk,
        /^<details><summary>Letters \d+ to \d+<\/summary>[^]*<\/table><\/div>\n<\/details><\/noscript>/,
      );
    assert.match(chunks[1]!, /Letters 401 to 401/);
    // Written a row at a time, as for a folder of any size, it is the same.
    const head = { areas: [...AREAS, { id: 'x', name: 'Report' }], letters: lines.length };
    const one = lines.map((each, at) => reportRows([each], at, head)).join('');
    assert.equal(one, reportRows(lines, 0, head));
    assert.ok(made.includes(one));
    assert.doesNotMatch(await page(lines.slice(0, SHOWN_AT_ONCE)), /<noscript>|<\/details><\/noscript>/);
  });

  it('runs its own script alone, loads nothing, and lets nothing in a letter run (T63)', async () => {
    for (const text of ATTACKS) {
      const many = Array.from({ length: SHOWN_AT_ONCE + 1 }, () =>
        line({ council: text, file: text, framework: text }),
      );
      const made = await page(many, text);
      onlyHarmless(made);
      assert.equal(made.match(/<script/g)?.length, 1);
      assert.equal(made.match(/<\/noscript>/g)?.length, 1);
      const sum = (tag: string): string =>
        createHash('sha256')
          .update(new RegExp(`<${tag}>([^]*?)</${tag}>`).exec(made)?.[1] ?? '')
          .digest('base64');
      assert.ok(
        made.includes(
          `content="default-src 'none'; style-src 'sha256-${sum('style')}'; script-src 'sha256-${sum('script')}'; base-uri 'none'; form-action 'none'"`,
        ),
      );
    }
  });
});
