import { isRecord } from './isRecord';

/** Is this a report that `check` has written, in any of its forms, or the difference that fixes would make? */
export function isReport(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes).toString('utf8');
  if (/^\s*[[{]/.test(text)) return isData(text);
  if (text.startsWith('<?xml')) return text.includes('<testsuites');
  const lines = text.trimEnd().split(/\r?\n/);
  return (
    /^\d+ letters?: /.test(lines.at(-1) ?? '') ||
    lines.every((line) => COMPACT.test(line)) ||
    lines.every((line) => /^::(?:error|warning|notice) /.test(line)) ||
    (lines[0]!.startsWith('--- ') && (lines[1] ?? '').startsWith('+++ '))
  );
}

const COMPACT = /:\d+:\d+: (?:error|warning|information|hint) [a-z-]+\/[a-z-]+ /;

function isData(text: string): boolean {
  try {
    const data: unknown = JSON.parse(text);
    if (!Array.isArray(data)) return isRecord(data) && 'runs' in data;
    return data.every((one) => isRecord(one) && ('code' in one || 'fingerprint' in one));
  } catch {
    return false;
  }
}
