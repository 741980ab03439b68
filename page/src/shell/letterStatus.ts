import { desk } from '../desk/desk';
import { happenings } from '../desk/happenings';
import { drafts } from '../files/drafts';
import { letterFiles } from '../files/letterFiles';
import { l10n } from '../vscode/l10n';
import { showWarningMessage } from './messages';
import { createRightItem } from './statusBar';

/** The items on the right of the bar at the bottom: whether the letter is saved, and where the cursor is. */
export function beginLetterStatus(): void {
  const kept = createRightItem();
  const place = createRightItem();
  kept.command = 'page.forget';
  place.command = 'page.goToLine';
  place.tooltip = l10n.t('Go to Line');
  const showKept = (): void => {
    const letter = desk.editor?.document;
    if (!letter || !letterFiles.isDirty(letter)) return kept.hide();
    kept.text = drafts.works
      ? l10n.t('Not saved · kept in this browser')
      : l10n.t('Not saved · this browser keeps nothing');
    kept.tooltip = drafts.works
      ? l10n.t('If this tab is closed, the letter waits here. Click to save it or to forget it.')
      : l10n.t('Save the letter before you close this tab.');
    kept.show();
  };
  const showPlace = (): void => {
    const editor = desk.editor;
    if (!editor) return place.hide();
    const { line, character } = editor.selection.active;
    place.text = l10n.t('Ln {0}, Col {1}', line + 1, character + 1);
    place.show();
  };
  for (const one of [happenings.activeEditor, happenings.changed, happenings.saved]) one.event(showKept);
  for (const one of [happenings.activeEditor, happenings.selected]) one.event(showPlace);
}

/** Saves the letter, or takes away what this browser keeps of it and goes back to what its file has. */
export async function forgetDraft(): Promise<void> {
  const letter = desk.editor?.document;
  if (!letter || !letterFiles.isDirty(letter)) return;
  const { name, saved } = letterFiles.of(letter);
  const [save, forget] = [l10n.t('Save'), l10n.t('Forget it')];
  const picked = await showWarningMessage(
    l10n.t('{0} is not saved.', name),
    {
      modal: true,
      detail: saved
        ? l10n.t('This browser keeps what you have written. If you forget it, the letter is as it was saved.')
        : l10n.t('This browser keeps what you have written. If you forget it, the letter is gone.'),
    },
    save,
    forget,
  );
  if (picked === save) await letterFiles.save(letter);
  if (picked !== forget) return;
  drafts.forgetLetter(letter);
  if (!saved) return desk.clear();
  const view = desk.editor?.view;
  view?.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: saved } });
}
