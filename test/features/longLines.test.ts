import assert from 'node:assert/strict';
import { cleanPaste } from '../../server/src/features/paste/clean';
import { codeLenses } from '../../server/src/features/codeLens';
import { completionsAt } from '../../server/src/features/completion/completion';
import { documentLinks } from '../../server/src/features/documentLinks';
import { folds } from '../../server/src/features/foldingRanges';
import { formatLetter } from '../../server/src/features/format/format';
import { hoverAt } from '../../server/src/features/hover/hover';
import { outline } from '../../server/src/features/outline';
import { prepareRename } from '../../server/src/features/rename/rename';
import { selectionRanges } from '../../server/src/features/selectionRanges';
import { semanticTokens } from '../../server/src/features/semanticTokens';
import { defaultFramework } from '../../server/src/framework/builtin';
import { importLetter } from '../../server/src/import/importLetter';
import { readLetter } from '../../server/src/letter/letter';
import { checkLetter } from '../../server/src/rules/check';
import { KINDS } from '../support/longLines';
import { cpuTime } from '../support/time';

const LENGTH = 100_000;

/** A run that is quicker than this, in milliseconds, is not looked at any closer. */
const QUICK = 1500;

/** A letter with a long line at every place that is read in a way of its own. */
function letterWith(line: string): string {
  const value = line.replaceAll(/[\r\n]+/g, ' ');
  return [
    ...['---', 'council: Northmere', `# ${value}`, `notes: '${value.replaceAll("'", "''")}'`, '---', ''],
    ...[
      `# Title ${line}`,
      '',
      `Dear ${line}`,
      '',
      '| Area | Grade |',
      '| --- | --- |',
      `| ${line} | 2 |`,
      '',
    ],
    ...['## Being healthy', '', `Grade: ${line}`, '', `The contribution is ${line} adequate.`, ''],
    ...['### Major strengths', '', `- ${line}`, `<!-- ${line} -->`, '', `Yours sincerely ${line}`, ''],
  ].join('\n');
}

function everything(text: string): void {
  const letter = readLetter(text);
  const findings = checkLetter(letter);
  for (const finding of findings.slice(0, 10)) finding.fixes();
  formatLetter(letter);
  outline(letter);
  folds(letter);
  semanticTokens(letter, { start: 0, end: text.length });
  documentLinks(letter);
  codeLenses(letter, []);
  const middle = text.length >> 1;
  hoverAt(letter, middle);
  selectionRanges(letter, middle);
  prepareRename(letter, middle);
  completionsAt(letter, middle, { today: { year: 2008, month: 1, day: 1 }, snippets: true, findings });
  cleanPaste(text);
  importLetter(text, defaultFramework);
}

describe('letters with long lines', function () {
  this.timeout(60_000);

  for (const unit of KINDS)
    it(`take linear time, whatever is in them: ${JSON.stringify(unit)} (T16)`, () => {
      // Eight lines together.
      const time = (length: number): number => {
        const text = letterWith(unit.repeat(length / 8 / unit.length));
        return cpuTime(() => everything(text));
      };
      for (let n = 0; n < 3; n++) {
        const twice = time(LENGTH);
        if (twice < QUICK || twice / time(LENGTH / 2) < 3) return;
      }
      assert.fail('twice the line takes more than three times as long');
    });
});
