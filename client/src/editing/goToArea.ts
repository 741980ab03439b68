import { Selection, TextEditorRevealType } from 'vscode';
import { LETTER_AREAS } from '../../../server/src/protocol/letterRequests';
import { areaFrom } from './areaSteps';
import { activeLetter } from '../isLetter';
import type { LetterServer } from '../server/letterServer';

/** Puts the cursor before the name of the next or previous area's section. */
export async function goToArea(server: Promise<LetterServer>, way: 'next' | 'previous'): Promise<void> {
  const editor = activeLetter();
  if (!editor) return;
  const textDocument = { uri: editor.document.uri.toString() };
  const answer = await (await server).ask(LETTER_AREAS, { textDocument });
  const heading = answer && areaFrom(answer.areas, editor.selection.active.line, way)?.heading;
  if (!heading) return;
  const { line, character } = heading.start;
  editor.selection = new Selection(line, character, line, character);
  editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
}
