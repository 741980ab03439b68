import type { Registration } from '../registration';
import { applyEdit } from './applyEdit';
import { areas } from './areas';
import { checkDocument } from './checkDocument';
import { codeAction } from './codeAction';
import { codeLens } from './codeLens';
import { compareWithLastYears } from './compareWithLastYears';
import { completion } from './completion';
import { definition } from './definition';
import { diagnostics } from './diagnostics';
import { documentHighlight } from './documentHighlight';
import { documentLink } from './documentLink';
import { documentSymbol } from './documentSymbol';
import { effectiveSettings } from './effectiveSettings';
import { exportLetter } from './exportLetter';
import { folderReport } from './folderReport';
import { foldingRange } from './foldingRange';
import { formatting } from './formatting';
import { hover } from './hover';
import { importLetter } from './importLetter';
import { inlayHint } from './inlayHint';
import { insertSection } from './insertSection';
import { letterTree } from './letterTree';
import { newLetter } from './newLetter';
import { nextLetter } from './nextLetter';
import { onTypeFormatting } from './onTypeFormatting';
import { preview } from './preview';
import { rangeFormatting } from './rangeFormatting';
import { references } from './references';
import { rename } from './rename';
import { reviewDocument } from './reviewDocument';
import { selectionRange } from './selectionRange';
import { rule } from './rule';
import { semanticTokens } from './semanticTokens';
import { setGrade } from './setGrade';
import { setStatus } from './setStatus';
import { state } from './state';
import { updateTable } from './updateTable';
import { willRenameFiles } from './willRenameFiles';
import { workspaceSymbol } from './workspaceSymbol';

/** Everything the server answers. One line each. */
export const requests: readonly Registration[] = [
  applyEdit,
  areas,
  checkDocument,
  codeAction,
  codeLens,
  compareWithLastYears,
  completion,
  definition,
  diagnostics,
  documentHighlight,
  documentLink,
  documentSymbol,
  effectiveSettings,
  exportLetter,
  folderReport,
  foldingRange,
  formatting,
  hover,
  importLetter,
  inlayHint,
  insertSection,
  letterTree,
  newLetter,
  nextLetter,
  onTypeFormatting,
  preview,
  rangeFormatting,
  references,
  rename,
  reviewDocument,
  selectionRange,
  rule,
  semanticTokens,
  setGrade,
  setStatus,
  state,
  updateTable,
  willRenameFiles,
  workspaceSymbol,
];
