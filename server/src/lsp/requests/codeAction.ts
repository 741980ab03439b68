import {
  CodeActionKind,
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
import { SETTINGS_FILE } from '../../workspace/settings';
import { suppressInFolder } from '../../workspace/suppressInFolder';
import { SOURCE, toDiagnostic, toFileEdit, toWorkspaceEdit } from '../convert';
import type { RequestContext, Registration, Server } from '../server';
import { APPLY_EDIT } from './applyEdit';

/** All safe fixes at once; what runs on save when the writer has switched it on. */
const FIX_ALL = `${CodeActionKind.SourceFixAll}.${SOURCE}`;

export const codeAction: Registration = {
  capabilities: ({ codeActionLiterals }) => ({
    codeActionProvider: codeActionLiterals ? { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] } : true,
  }),
  register(server) {
    server.connection.onCodeAction(
      server.about<CodeActionParams, (CodeAction | Command)[]>(
        'textDocument/codeAction',
        [],
        async (params, asked) => {
          const actions: CodeAction[] = [];
          if (wants(params, CodeActionKind.QuickFix))
            actions.push(...(await quickFixes(params, asked, server)));
          if (wants(params, FIX_ALL)) actions.push(...fixEverything(asked));
          return asked.clientCapabilities.codeActionLiterals ? actions : actions.flatMap(toCommand);
        },
      ),
    );
  },
};

/** Kinds are a tree: asking for `source` asks for `source.fixAll.apa-letter` too. Without a wish, only quick fixes. */
function wants({ context: { only } }: CodeActionParams, kind: string): boolean {
  if (!only) return kind === CodeActionKind.QuickFix;
  return only.some((wish) => kind === wish || kind.startsWith(`${wish}.`));
}

/** The fixes of the findings that the range touches, worked out from the text as it is now (T26). */
async function quickFixes(
  { range }: CodeActionParams,
  asked: RequestContext,
  server: Server,
): Promise<CodeAction[]> {
  const { document, analysis, clientCapabilities } = asked;
  const start = document.offsetAt(range.start);
  const end = document.offsetAt(range.end);
  const touched = analysis.findings.filter(({ at }) => at.start <= end && start <= at.end);
  const fixes = touched.flatMap((finding) => actionsOf(finding, finding.fixes(), asked));
  const suppressing = touched.flatMap((finding) =>
    actionsOf(finding, suppressionFixes(finding, analysis.letter), asked),
  );
  const everywhere = await Promise.all(touched.map((finding) => suppressEverywhere(finding, asked, server)));
  return [...fixes, ...suppressing, ...everywhere.flat()].filter(
    (action) => clientCapabilities.disabledActions || !action.disabled,
  );
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
async function suppressEverywhere(
  finding: Finding,
  { document, analysis, clientCapabilities }: RequestContext,
  server: Server,
): Promise<CodeAction[]> {
  const root = analysis.configuration.root ?? server.letters.folderOf(document.uri);
  if (root === undefined) return [];
  const uri = `${root}/${SETTINGS_FILE}`;
  const text = server.documents.get(uri)?.getText() ?? (await server.world.read(uri));
  if (text === undefined && !clientCapabilities.createsFiles) return [];
  const diagnostics = [toDiagnostic(document, finding, clientCapabilities)];
  return [finding.code, familyOf(finding.code)].flatMap((name) => {
    const edits = suppressInFolder(text ?? '', name);
    if (!edits) return [];
    const what = name === finding.code ? `“${finding.rule.title}”` : `everything about “${name}”`;
    const edit = toFileEdit(uri, text, edits);
    return [
      {
        title: `Silence ${what} in all letters of this folder`,
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
      title: 'Fix all that is safe to fix',
      kind: FIX_ALL,
      edit: toWorkspaceEdit(document, edits, clientCapabilities),
    },
  ];
}

/** For clients that know only commands: one that the server carries out itself (T39). */
function toCommand({ title, edit }: CodeAction): Command[] {
  return edit ? [{ title, command: APPLY_EDIT, arguments: [edit] }] : [];
}
