import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import type * as Typing from '../../../client/src/typing/suggestValues';
import { withEditor } from '../withEditor';

const require = createRequire(__filename);

interface Given {
  readonly reason?: number;
  readonly more?: boolean;
  readonly isActive?: boolean;
  readonly isWanted?: boolean;
}

let asked: unknown[] = [];
let active: unknown;
let isWanted = true;
let typed: (event: unknown) => void = () => undefined;

/** The commands that are run when a space is typed at the end of the line. */
function asksAfter(line: string, given: Given = {}): unknown[] {
  const document = { lineAt: () => ({ text: `${line} ` }) };
  const change = { range: { start: { line: 0, character: line.length } }, rangeLength: 0, text: ' ' };
  asked = [];
  active = (given.isActive ?? true) ? document : {};
  isWanted = given.isWanted ?? true;
  typed({
    document,
    contentChanges: given.more ? [change, change] : [change],
    reason: given.reason,
  });
  return asked;
}

describe('suggestions after a colon and a space', () => {
  before(() => {
    const { suggestValues } = withEditor(
      () => require('../../../client/src/typing/suggestValues') as typeof Typing,
      {
        commands: { executeCommand: (...one: unknown[]) => asked.push(one) },
        languages: { match: () => 1 },
        window: {
          get activeTextEditor() {
            return { document: active };
          },
        },
        workspace: {
          onDidChangeTextDocument: (listen: typeof typed) => (typed = listen),
          getConfiguration: () => ({ get: () => isWanted }),
        },
      },
    );
    suggestValues();
  });

  it('are asked for, and nothing is shown where there are none', () => {
    assert.deepEqual(asksAfter('Self-grade:'), [['editor.action.triggerSuggest', { auto: true }]]);
  });
  it('are not asked for in prose, while undoing, in another letter, or against the setting (T58)', () => {
    assert.deepEqual(asksAfter('The grades are as follows:'), []);
    assert.deepEqual(asksAfter('Grade:', { reason: 1 }), []);
    assert.deepEqual(asksAfter('Grade:', { more: true }), []);
    assert.deepEqual(asksAfter('Grade:', { isActive: false }), []);
    assert.deepEqual(asksAfter('Grade:', { isWanted: false }), []);
  });
});
