import { buildLetter } from '../letter/letter';
import { checkLetter } from '../rules/check';
import { rules } from '../rules/registry';
import { LetterDocument } from '../workspace/letterDocument';
import type { Server } from './server';

/**
 * While nothing is open yet, the rules' own examples are checked, one at a time: what runs for the first time takes many
 * times as long as later, and the first letter that a writer opens should not have to wait for it.
 */
export function warmUp(server: Server): void {
  const steps = examples();
  const go = (): void => {
    if (server.documents.keys().length === 0 && !steps.next().done) setTimeout(go);
  };
  server.onInitialized(() => setTimeout(go));
}

/** Each step reads and checks one example, and writes a character in it. */
export function* examples(): Iterator<undefined, undefined> {
  for (const { example } of rules)
    for (const text of [example.wrong, example.right]) {
      const document = new LetterDocument('', '', 0, text);
      check(document);
      const end = document.positionAt(text.length - 1);
      document.update([{ range: { start: end, end }, text: ' x' }], 1);
      check(document);
      yield;
    }
}

function check(document: LetterDocument): void {
  for (const { at } of checkLetter(buildLetter(document.passages, {}, document.memory)))
    document.positionAt(at.start);
}
