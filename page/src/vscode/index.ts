/*
 * VS Code's interface, as far as the extension uses it: in the page's build, this is what `vscode` means. So the
 * extension's own commands, messages and preview run here as they are.
 */
export { commands } from './commands';
export {
  Diagnostic,
  DiagnosticRelatedInformation,
  DocumentDropOrPasteEditKind,
  DocumentLink,
  DocumentPasteEdit,
  Location,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  WorkspaceEdit,
} from './data';
export { env } from './env';
export { Disposable, EventEmitter } from './events';
export {
  DiagnosticSeverity,
  FileType,
  ProgressLocation,
  QuickPickItemKind,
  StatusBarAlignment,
  TextEditorRevealType,
  TreeItemCollapsibleState,
  ViewColumn,
} from './kinds';
export { l10n } from './l10n';
export { languages } from './languages';
export { Position, Range, Selection } from './places';
export { Uri } from './uri';
export { window } from './window';
export { workspace } from './workspace';

/** No other extension runs here. */
export const extensions = { getExtension: () => undefined };
