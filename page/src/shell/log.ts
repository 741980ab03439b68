import { Text } from '@codemirror/state';
import { TextDocument } from '../desk/textDocument';
import { l10n } from '../vscode/l10n';
import { Uri } from '../vscode/uri';
import { reader } from './reader';

/** So many lines are kept. */
const MOST = 500;

const lines: string[] = [];

function add(kind: string, message: string): void {
  lines.push(`${new Date().toLocaleTimeString('en-GB')} [${kind}] ${message}`);
  if (lines.length > MOST) lines.shift();
}

/** What has gone wrong, for those who are asked about it. It stays in the page. */
export const log = {
  info: (message: string): void => add('info', message),
  warn: (message: string): void => add('warning', message),
  error: (message: string): void => add('error', message),
  show(): void {
    const words = lines.length > 0 ? lines : [l10n.t('No errors have been logged.')];
    const uri = Uri.parse(`page-log:/${l10n.t('Output')}`);
    reader.show(new TextDocument(uri, 'log', Text.of(words)));
  },
  dispose: (): void => undefined,
};
