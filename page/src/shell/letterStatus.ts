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
      ? l10n.t('Unsaved · kept in this browser')
      : l10n.t('Unsaved · this browser cannot keep it');
    kept.tooltip = drafts.works
      ? l10n.t('If you close this tab, the letter stays in this browser. Select to save or discard it.')
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
  const [save, forget] = [l10n.t('Save'), l10n.t('Discard')];
  const picked = await showWarningMessage(
    l10n.t('{0} has unsaved changes.', name),
    {
      modal: true,
      detail: saved
        ? l10n.t(
            'This browser keeps your changes. If you discard them, the letter goes back to the saved version.',
          )
        : l10n.t('This browser keeps the letter. If you discard it, it cannot be recovered.'),
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
