import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import type { StateAnswer } from '../../../server/src/protocol/letterRequests';
import type * as StateWords from '../../../client/src/state/stateWords';
import { l10n } from '../../../page/src/vscode/l10n';
import { withEditor } from '../withEditor';

const require = createRequire(__filename);

describe('the words of the status bar', () => {
  const words = withEditor(() => require('../../../client/src/state/stateWords') as typeof StateWords, {
    l10n,
  });
  const state = (given: Partial<StateAnswer>): StateAnswer => ({
    status: 'draft',
    errors: 0,
    warnings: 0,
    toDo: 0,
    remarks: 0,
    framework: { id: 'a', name: 'A framework' },
    ...given,
  });

  it('say of a letter what stands between it and being ready', () => {
    assert.equal(words.stateWords(state({})), 'Draft · ready');
    assert.equal(words.stateWords(state({ toDo: 9 })), 'Draft · 9 to do');
    assert.equal(
      words.stateWords(state({ status: 'final', errors: 2, warnings: 1 })),
      'Final · 2 errors, 1 warning',
    );
  });

  it('say of the letters of a window how many there are, and how many errors are in them', () => {
    assert.equal(words.lettersWords(1, 0), '1 letter');
    assert.equal(words.lettersWords(40, 0), '40 letters');
    assert.equal(words.lettersWords(40, 1), '40 letters · 1 error');
    assert.equal(words.lettersWords(40, 3), '40 letters · 3 errors');
    assert.equal(
      words.lettersExplained(40),
      '40 letters in this window\nSelect to see them in the Letters view.',
    );
  });
});
