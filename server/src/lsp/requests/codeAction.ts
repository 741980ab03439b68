import {
  CodeActionKind,
  CodeActionRequest,
  type CodeAction,
  type CodeActionParams,
  type Command,
  type Diagnostic,
} from 'vscode-languageserver';
import { editsOf } from '../../edits/editsOf';
import { fixText, lineEdits } from '../../rules/fixText';
import { familyOf, type Finding } from '../../rules/rule';
import type { Fix } from '../../edits/change';
import { suppressionFixes } from '../../rules/suppressionFixes';
import type { LetterStore } from '../../workspace/letterStore';
import { settingsFileOf } from '../../workspace/configuration';
import { suppressInFolder } from '../../workspace/suppressInFolder';
import { SOURCE, toDiagnostic, toFileEdit, toWorkspaceEdit } from '../convert';
import type { ClientCapabilities } from '../clientCapabilities';
import type { Registration } from '../registration';
import type { RequestContext } from '../session';
import { APPLY_EDIT } from './applyEdit';

/** All safe fixes at once; what runs on save when the writer has switched it on. */
const FIX_ALL = `${CodeActionKind.SourceFixAll}.${SOURCE}`;

export const codeAction: Registration = {
  capabilities: ({ codeActionLiterals }) => ({
    codeActionProvider: codeActionLiterals ? { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] } : true,
  }),
  register(session) {
    session.onLetterAfter(
      CodeActionRequest.type,
      [],
      (params, context) => folderSettings(params, context, session.store),
      (params, context, settings) => {
        const actions: CodeAction[] = [];
        if (wants(params, CodeActionKind.QuickFix)) actions.push(...quickFixes(params, context, settings));
        if (wants(params, FIX_ALL)) actions.push(...fixEverything(context));
        return context.clientCapabilities.codeActionLiterals ? actions : actions.flatMap(toCommand);
      },
    );
  },
};

/** The settings file of a letter's folder, which may not be there yet. */
interface FolderSettings {
  readonly uri: string;
  readonly text: string | undefined;
}

/** Undefined for a letter without a folder, and where the settings could not be changed or need not be. */
async function folderSettings(
  params: CodeActionParams,
  { document, analysis, clientCapabilities }: RequestContext,
  store: LetterStore,
): Promise<FolderSettings | undefined> {
  const root = analysis.configuration.root ?? store.folders.window.holding(document.uri);
  if (root === undefined || !wants(params, CodeActionKind.QuickFix)) return undefined;
  const uri = settingsFileOf(analysis.configuration, root);
  // What is in a file that was not read would be lost.
  if (analysis.configuration.unread.has(uri)) return undefined;
  const text = await store.text(uri);
  return text !== undefined || clientCapabilities.createsFiles ? { uri, text } : undefined;
}

/** Kinds are a tree: asking for `source` asks for `source.fixAll.apa-letter` too. Without a wish, only quick fixes. */
function wants({ context: { only } }: CodeActionParams, kind: string): boolean {
  if (!only) return kind === CodeActionKind.QuickFix;
  return only.some((wish) => kind === wish || kind.startsWith(`${wish}.`));
}

/** The fixes of the findings that the range touches, worked out from the text as it is now (T26). */
function quickFixes(
  { range }: CodeActionParams,
  context: RequestContext,
  settings: FolderSettings | undefined,
): CodeAction[] {
  const { document, analysis, clientCapabilities } = context;
  const start = document.offsetAt(range.start);
  const end = document.offsetAt(range.end);
  const touched = analysis.findings.filter(({ at }) => at.start <= end && start <= at.end);
  const fixes = touched.flatMap((finding) => actionsOf(finding, finding.fixes(), context));
  const suppressing = touched.flatMap((finding) => [
    ...actionsOf(finding, suppressionFixes(finding, analysis.letter), context),
    ...(settings ? suppressEverywhere(finding, context, settings) : []),
  ]);
  return [...fixes, ...fewer(suppressing, clientCapabilities)].filter(
    (action) => clientCapabilities.disabledActions || !action.disabled,
  );
}

/** The narrowest way to ignore, and one entry with all the others, where the client can ask which. */
function fewer(actions: readonly CodeAction[], { choosesEdits }: ClientCapabilities): readonly CodeAction[] {
  const [first, ...others] = actions;
  if (choosesEdits === undefined || !first || others.length < 2) return actions;
  const title = 'Ignore in More Places…';
  const choices = others.map((one) => ({ title: one.title, edit: one.edit }));
  const { kind, diagnostics } = first;
  return [
    first,
    { title, kind, diagnostics, command: { title, command: choosesEdits, arguments: [choices] } },
  ];
}

function actionsOf(
  finding: Finding,
  fixes: readonly Fix[],
  { document, clientCapabilities }: RequestContext,
): CodeAction[] {
  const diagnostic: Diagnostic = toDiagnostic(document, finding, clientCapabilities);
  return fixes.map((fix) => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    ...(fix.disabled === undefined
      ? { isPreferred: fix.safe, edit: toWorkspaceEdit(document, editsOf(fix.changes), clientCapabilities) }
      : { disabled: { reason: fix.disabled } }),
  }));
}

/** Switches the finding's rule, or its whole family, off in the folder's settings file. */
function suppressEverywhere(
  finding: Finding,
  { document, clientCapabilities }: RequestContext,
  { uri, text }: FolderSettings,
): CodeAction[] {
  const diagnostics = [toDiagnostic(document, finding, clientCapabilities)];
  return [finding.code, familyOf(finding.code)].flatMap((name) => {
    const edits = suppressInFolder(text ?? '', name);
    if (!edits) return [];
    const what = name === finding.code ? `“${finding.rule.title}”` : `all “${name}” rules`;
    const edit = toFileEdit(uri, text, edits);
    return [
      {
        title: `Ignore ${what} in this folder`,
        kind: CodeActionKind.QuickFix,
        diagnostics,
        isPreferred: false,
        edit,
      },
    ];
  });
}

function fixEverything({ document, analysis, clientCapabilities }: RequestContext): CodeAction[] {
  const before = document.getText();
  const { letter, check } = analysis.configuration;
  const edits = lineEdits(before, fixText(before, letter, check).text);
  if (edits.length === 0) return [];
  return [
    {
      title: 'Fix all auto-fixable problems',
      kind: FIX_ALL,
      edit: toWorkspaceEdit(document, edits, clientCapabilities),
    },
  ];
}

/** For clients that know only commands: one that the server carries out itself (T39). */
function toCommand({ title, edit }: CodeAction): Command[] {
  return edit ? [{ title, command: APPLY_EDIT, arguments: [edit] }] : [];
}
