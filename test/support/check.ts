import assert from 'node:assert/strict';
import { readLetter, type LetterOptions } from '../../server/src/letter/letter';
import { checkLetter } from '../../server/src/rules/check';
import type { Finding } from '../../server/src/rules/rule';
import type { Fix } from '../../server/src/edits/change';
import { applyEdits } from '../../server/src/text/edit';
import { crlf, marked, withMarks } from './marks';

/**
 * The text has findings of this code at its ⟦marks⟧, and at no other place, in LF and in CRLF (T04). Returns the
 * findings of the LF text, in the order of the marks, for a closer look.
 */
export function flags(code: string, source: string, options?: LetterOptions): Finding[] {
  flagsOnce(code, crlf(source), options);
  return flagsOnce(code, source, options);
}

/** The text has no finding of this code, in LF and in CRLF. */
export function silent(code: string, source: string, options?: LetterOptions): void {
  assert.ok(!source.includes('⟦'), 'a silent text has no marks');
  flags(code, source, options);
}

/** The codes of all findings, in the order of the text. */
export function codes(source: string, options?: LetterOptions): string[] {
  return checkLetter(readLetter(marked(source).text, options)).map((finding) => finding.code);
}

/**
 * The finding's fix with this title turns `source` into `after`, with both line ends. The marks say which finding
 * when there are several.
 */
export function fixes(
  code: string,
  source: string,
  title: string | RegExp,
  after: string,
  options?: LetterOptions,
): void {
  for (const ends of [(text: string) => text, crlf]) {
    const { text } = marked(ends(source));
    const [finding] = flagsOnce(code, ends(source), options);
    assert.ok(finding, `no finding of ${code}`);
    const all = finding.fixes();
    const fix = all.find((one) => (typeof title === 'string' ? one.title === title : title.test(one.title)));
    assert.ok(fix, `no fix “${title}” among: ${all.map((one) => one.title).join(' | ')}`);
    assert.equal(apply(text, fix), ends(after));
  }
}

export function apply(text: string, fix: Fix): string {
  return applyEdits(
    text,
    fix.changes.map(({ span, newText }) => ({ start: span.start, end: span.end, newText })),
  );
}

function flagsOnce(code: string, source: string, options?: LetterOptions): Finding[] {
  const { text, ranges } = marked(source);
  const found = checkLetter(readLetter(text, options)).filter((finding) => finding.code === code);
  assert.equal(
    withMarks(
      text,
      found.map(({ at }) => at),
    ),
    withMarks(text, ranges),
  );
  return found;
}
