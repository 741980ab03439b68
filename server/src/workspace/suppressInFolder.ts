import { isMap, isScalar, parseDocument } from 'yaml';
import type { TextEdit } from '../text/edit';

/**
 * Switches a rule or family off in a settings file: the edits of its text, nothing else in it moves. Undefined when
 * the file cannot be read, or says something about that name already.
 */
export function suppressInFolder(text: string, name: string): TextEdit[] | undefined {
  const document = parseDocument(text);
  if (document.errors.length > 0) return undefined;
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const { contents } = document;
  if (contents !== null && !isMap(contents)) return undefined;
  const pair = contents?.items.find(({ key }) => isScalar(key) && key.value === 'severity');
  if (!pair) {
    const before = text === '' || /[\r\n]$/.test(text) ? '' : end;
    return [
      { start: text.length, end: text.length, newText: `${before}severity:${end}  ${name}: off${end}` },
    ];
  }
  const severity = pair.value;
  if (!isMap(severity) || severity.flow || !severity.range || severity.has(name)) return undefined;
  const first = severity.items[0]?.key;
  const start = isScalar(first) ? (first.range?.[0] ?? severity.range[0]) : severity.range[0];
  // A new line above the first one: what stands there keeps its comments.
  const indent = text.slice(
    Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1,
    start,
  );
  return [{ start, end: start, newText: `${name}: off${end}${indent}` }];
}
