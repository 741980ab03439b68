import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import type { Uri } from 'vscode';
import type * as Sync from '../../../client/src/preview/scrollSync';
import { withEditor } from '../withEditor';

const letter = { toString: () => 'file:///letter.apa' } as Uri;
let moved: (event: { readonly textEditor: object }) => void;
const window = {
  visibleTextEditors: [] as object[],
  onDidChangeTextEditorVisibleRanges: (listener: typeof moved) => (moved = listener),
};
const require = createRequire(import.meta.url);
const { ScrollSync } = withEditor(() => require('../../../client/src/preview/scrollSync') as typeof Sync, {
  window,
});

interface Desk {
  readonly sync: Sync.ScrollSync;
  /** The editor reports what it shows: from this line on. */
  readonly at: (line: number) => void;
}

/** The lines that the preview is sent to while these steps happen in the editor of its letter. */
function check(steps: (desk: Desk) => void, sent: readonly number[]): void {
  const editor = {
    document: { uri: letter, lineCount: 200 },
    visibleRanges: [{ start: { line: 0 } }],
    revealRange: () => undefined,
  };
  window.visibleTextEditors = [editor];
  const got: number[] = [];
  const sync = new ScrollSync(
    () => letter,
    (line) => got.push(line),
  );
  const at = (line: number): void => {
    editor.visibleRanges = [{ start: { line } }];
    moved({ textEditor: editor });
  };
  steps({ sync, at });
  assert.deepEqual(got, sent);
}

describe('the preview and the editor of its letter', () => {
  it('go to the same line when the editor is scrolled', () => {
    check(({ at }) => [5, 9].forEach(at), [5, 9]);
  });

  it('stay where the preview was scrolled to when marks come and go between the lines', () => {
    check(({ sync, at }) => {
      sync.scrolled(50);
      // The headings that stick at the top of the editor cover some lines.
      at(46);
      sync.hold(0);
      [46, 47, 46, 45].forEach(at);
    }, []);
  });

  it('stay where the preview was scrolled to when the editor was there already', () => {
    check(
      ({ sync, at }) => {
        at(46);
        sync.scrolled(50);
        sync.hold(0);
        at(46);
      },
      [46],
    );
  });

  it('go on together when the editor is scrolled after the preview', () => {
    check(
      ({ sync, at }) => {
        sync.scrolled(50);
        at(46);
        sync.hold(0);
        [47, 48, 49].forEach(at);
      },
      [48, 49],
    );
  });

  it('are at the same line when the preview is shown again', () => {
    check(
      ({ sync, at }) => {
        at(7);
        sync.follow();
      },
      [7, 7],
    );
  });
});
