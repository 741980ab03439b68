import { TextDocument } from 'vscode-languageserver-textdocument';
import { insertSection as insert } from '../../features/sectionChoices';
import { applyEdits } from '../../text/edit';
import { letterRequest, undeclared } from '../letterRequest';
import { INSERT_SECTION } from '../../protocol/letterRequests';
import { toTextEdits } from '../textEdits';

/** An empty section on an area, in its place. */
export const insertSection = letterRequest(
  INSERT_SECTION,
  undeclared,
  null,
  ({ area }, { document, analysis: { letter } }) => {
    const inserted = insert(letter, area);
    if (!inserted) return null;
    const after = TextDocument.create(document.uri, '', 0, applyEdits(document.getText(), inserted.edits));
    return { edits: toTextEdits(document, inserted.edits), cursor: after.positionAt(inserted.cursor) };
  },
);
