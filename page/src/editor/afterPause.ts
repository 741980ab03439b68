import { ViewPlugin, type EditorView, type ViewUpdate } from '@codemirror/view';
import type { Extension } from '@codemirror/state';
import { desk } from '../desk/desk';
import { log } from '../shell/log';

/**
 * Does something at the beginning, and after the writer has changed the text and paused for so many milliseconds.
 * `isCurrent` says whether the text is still the one that it was begun for.
 */
export function afterPause(
  pause: number,
  run: (view: EditorView, uri: string, isCurrent: () => boolean) => Promise<void>,
): Extension {
  return ViewPlugin.fromClass(
    class {
      #timer: ReturnType<typeof setTimeout>;
      #isGone = false;

      constructor(readonly view: EditorView) {
        this.#timer = setTimeout(() => void this.#run());
      }

      update({ docChanged }: ViewUpdate): void {
        if (!docChanged) return;
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => void this.#run(), pause);
      }

      destroy(): void {
        this.#isGone = true;
        clearTimeout(this.#timer);
      }

      async #run(): Promise<void> {
        const document = desk.editor?.document;
        if (!document) return;
        const { version } = document;
        try {
          await run(
            this.view,
            document.uri.toString(),
            () => !this.#isGone && document.version === version && !document.isClosed,
          );
        } catch (error) {
          log.warn(String(error instanceof Error ? error.message : error));
        }
      }
    },
  );
}
