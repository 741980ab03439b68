import { TextDocument } from 'vscode-languageserver-textdocument';
import { checkLetter } from '../../server/src/rules/check';
import { readLetter } from '../../server/src/letter/letter';
import { Configurations, type Configuration } from '../../server/src/workspace/configuration';
import { readEditorSettings } from '../../server/src/workspace/settings';
import { nowhere } from '../../server/src/workspace/world';
import type { Diagnostic } from 'vscode-languageserver-types';

/** Settings that the editor changes between; the last is no settings at all. */
export const SETTINGS: readonly unknown[] = [
  null,
  { severity: { grade: 'hint', 'text/list-marker': 'off', area: 'off' } },
  {
    severity: { grade: 'error', evidence: 'off' },
    inlayHints: { gradeLabels: false },
    codeLens: { enabled: false },
  },
  { severity: 'loud', framework: 7, inlayHints: [], codeLens: null },
];

const configurations = new Map<unknown, Promise<Configuration>>();

/** What is to be found in a text that stands by itself, read from its beginning: code and place of each, in order. */
export async function expected(text: string, settings: unknown): Promise<string> {
  let known = configurations.get(settings);
  if (!known) {
    const layer = { from: 'editor settings', settings: readEditorSettings(settings) };
    known = new Configurations(nowhere, () => Promise.resolve(layer)).for('untitled:one');
    configurations.set(settings, known);
  }
  const { letter, check } = await known;
  const index = TextDocument.create('', '', 0, text);
  const findings = checkLetter(readLetter(text, letter), check);
  const severities = ['error', 'warning', 'information', 'hint'];
  return findings
    .map(({ at, code, severity, message }) => {
      const range = { start: index.positionAt(at.start), end: index.positionAt(at.end) };
      return line({
        code,
        severity: (severities.indexOf(severity) + 1) as Diagnostic['severity'],
        message,
        range,
      });
    })
    .join('\n');
}

/** The same of what the server has told. */
export function told(items: readonly Diagnostic[]): string {
  return items.map(line).join('\n');
}

function line({
  code,
  severity,
  range,
  message,
}: Pick<Diagnostic, 'code' | 'severity' | 'range' | 'message'>): string {
  const place = `${range.start.line}:${range.start.character}-${range.end.line}:${range.end.character}`;
  return `${place} ${severity} ${code} ${JSON.stringify(message)}`;
}
