import { folds } from '../../server/src/features/foldingRanges';
import { mentions } from '../../server/src/features/mentions';
import { prepareRename } from '../../server/src/features/rename/rename';
import { selectionRanges } from '../../server/src/features/selectionRanges';
import { semanticTokens } from '../../server/src/features/semanticTokens';
import { readLetter } from '../../server/src/letter/letter';
import { staysLinear } from '../support/linear';

const HEADER = '---\ncouncil: Northmere Council\nyear: 2008\nto:\n  name: Ms A Rowan\n---\n\n';

describe('reading aids take linear time (T16, T17)', function () {
  this.timeout(120_000);
  const pieces = [
    '<!-- a -->\n',
    '#### Being healthy\n\n',
    'Being healthy, "being healthy. ',
    'A. B. C. Rowan Ms ',
    'Northmere Northmere Council. ',
    '2008 annual performance assessment ',
    '- \n\n',
    "''''",
  ];
  for (const piece of pieces)
    it(JSON.stringify(piece), () => {
      for (const read of [
        (text: string) => void folds(readLetter(text)),
        (text: string) => void mentions(readLetter(text)),
        (text: string) => void semanticTokens(readLetter(text), { start: 0, end: text.length }),
        (text: string) => void selectionRanges(readLetter(text), text.length >> 1),
        (text: string) => void prepareRename(readLetter(HEADER + text), text.length),
      ])
        staysLinear(piece, read);
    });
});
