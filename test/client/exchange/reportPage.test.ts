import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import type * as ReportPage from '../../../client/src/exchange/reportPage';
import { defaultFramework } from '../../../server/src/framework/builtin';
import { importLetter } from '../../../server/src/import/importLetter';
import type { ReportEntry } from '../../../server/src/import/reportEntry';
import { summariseReport } from '../../../server/src/import/reportSummary';
import { withEditor } from '../withEditor';

const require = createRequire(import.meta.url);
const t = (text: string, ...values: unknown[]): string =>
  text.replace(/\{(\d)\}/g, (_, at: string) => String(values[Number(at)]));
const { reportPage } = withEditor(
  () => require('../../../client/src/exchange/reportPage') as typeof ReportPage,
  { l10n: { t } },
);

function page(entries: readonly ReportEntry[], kind: ReportPage.ImportedLetter['kind'] = 'text') {
  const report = summariseReport(entries);
  return reportPage({ markup: '', framework: 'APA', kind, report }, 'Title', 'Summary');
}

describe('the page that tells how an import went', () => {
  const print = 'Dear Ms Rowan\n\nBeing healthy Grade 2\n\nText.\n\nStaying safe Grade l\n\nText.\n';
  const { report, markup } = importLetter(print, defaultFramework);

  it('has what asks for eyes first, then what is unsure, then the rest', () => {
    assert.deepEqual(
      page(report).map(({ text }) => text),
      [
        'Title',
        'Summary',
        '',
        'Needs checking (1)',
        '  Letter, line 14 · Original, line 7: “Grade: l” has no number that can be read as its grade. It was left as printed.',
        '',
        'Uncertain (1)',
        '  Letter, line 14 · Original, line 7: Staying safe, Grade: l',
        '',
        'Recognised (2)',
        '  Letter, line 6 · Original, line 1: Dear Ms Rowan',
        '  Letter, line 8 · Original, line 3: Being healthy, Grade: 2',
      ],
    );
  });

  it('leads from each line to the places in letter and print', () => {
    const lines = page(report).filter(({ links }) => links.length > 0);
    assert.equal(lines.length, report.length);
    const all = { letter: markup.split('\n'), print: print.split('\n') };
    for (const { text, links } of lines)
      for (const { from, to, of, line } of links) {
        assert.equal(text.slice(from, to), `${of === 'letter' ? 'Letter' : 'Original'}, line ${line! + 1}`);
        assert.match(all[of][line!]!, /^(?:## )?(?:Dear|Being healthy|Staying safe)/);
      }
  });

  it('names the page of a PDF, and only the document where there is neither page nor line', () => {
    const one: ReportEntry = {
      ...{ line: 40, part: 'page', recognised: true, confidence: 'high' },
      ...{ message: 'Left out: “Page\n1”', removed: 'Page 1' },
    };
    const [pdf, word] = [page([{ ...one, page: 2 }], 'pdf'), page([one], 'word')].map((lines) =>
      lines.at(-1),
    );
    assert.deepEqual(pdf, {
      text: '  Original, page 2: Left out: “Page 1”',
      links: [{ from: 2, to: 18, of: 'print', line: undefined }],
    });
    assert.deepEqual(word, {
      text: '  Original: Left out: “Page 1”',
      links: [{ from: 2, to: 10, of: 'print', line: undefined }],
    });
  });

  it('has words that are lost before all others', () => {
    const lost: ReportEntry = {
      ...{ line: 3, part: 'lost', recognised: false, confidence: 'low', message: 'Words are missing.' },
    };
    const texts = page([...report, lost]).map(({ text }) => text);
    assert.equal(texts[4], '  Original, line 4: Words are missing.');
  });
});
