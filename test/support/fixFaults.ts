import type { Letter, LetterOptions } from '../../server/src/letter/letter';
import { checkLetter, gravity } from '../../server/src/rules/check';
import { editsOf } from '../../server/src/edits/editsOf';
import type { Finding } from '../../server/src/rules/rule';
import type { Fix } from '../../server/src/edits/change';
import { applyEdits, type TextEdit } from '../../server/src/text/edit';
import { Editor } from './editor';

/** A fix of a finding in a text, and the text that it makes. */
export interface Applied {
  readonly text: string;
  readonly finding: Finding;
  readonly fix: Fix;
  readonly edits: readonly TextEdit[];
  readonly after: string;
  readonly before: readonly Finding[];
  /** The findings of the text that it makes. Their places hold until the next fix is looked at. */
  readonly findings: readonly Finding[];
}

/** One shows the text, the other what fixes make of it: the places of both hold at the same time. */
export type Editors = readonly [Editor, Editor];

export function editorsOf(text: string, options: LetterOptions): Editors {
  return [new Editor(text, options), new Editor(text, options)];
}

/** Fixes of a finding, as an editor offers them. */
export type FixesOf = (finding: Finding, letter: Letter) => readonly Fix[];

/**
 * What is wrong with the fixes of the findings in a text, each in words. `wanted` says which findings are looked at,
 * `judge` what else than the form of a fix is asked of it. Many texts that are nearly the same share their `editors`.
 */
export function faultsOfFixes(
  text: string,
  options: LetterOptions,
  fixesOf: FixesOf,
  judge: (applied: Applied) => readonly string[],
  wanted: (finding: Finding) => boolean = () => true,
  [editor, other]: Editors = editorsOf(text, options),
): string[] {
  const letter = editor.show(text);
  const before = checkLetter(letter);
  return before.filter(wanted).flatMap((finding) =>
    fixesOf(finding, letter).flatMap((fix) => {
      const edits = editsOf(fix.changes);
      const faults = faultsOfForm(fix, edits, text);
      if (faults.length === 0 && fix.disabled === undefined) {
        const after = applyEdits(text, edits);
        const findings = checkLetter(other.show(after));
        faults.push(...judge({ text, finding, fix, edits, after, before, findings }));
        if (faults.length > 0) faults.push(`makes ${JSON.stringify(changed(text, after))}`);
      }
      return faults.map((fault) => `${finding.code} “${fix.title}”: ${fault}`);
    }),
  );
}

/** The part of a text that is no longer what it was, with some of what stands around it. */
function changed(before: string, after: string): string {
  let from = 0;
  while (from < after.length && before[from] === after[from]) from++;
  let same = 0;
  while (same < after.length - from && before.at(-1 - same) === after.at(-1 - same)) same++;
  return after.slice(Math.max(0, from - AROUND), after.length - same + AROUND);
}

const AROUND = 300;

function faultsOfForm({ title, changes, disabled }: Fix, edits: readonly TextEdit[], text: string): string[] {
  const faults: string[] = [];
  if (title.trim() === '') faults.push('has no title');
  if (disabled !== undefined) return changes.length > 0 ? [...faults, 'is disabled and has changes'] : faults;
  if (edits.length === 0) faults.push('changes nothing');
  let end = 0;
  for (const edit of edits) {
    if (edit.start < end) faults.push('has edits that overlap');
    if (edit.start > edit.end || edit.end > text.length) faults.push('has an edit outside the text');
    if ([edit.start, edit.end].some((at) => isInside(text, at)))
      faults.push('has an edit inside a character');
    end = Math.max(end, edit.end);
  }
  return faults;
}

/** Does the offset part a line end or a character in two? */
function isInside(text: string, at: number): boolean {
  return (
    text.slice(at - 1, at + 1) === '\r\n' ||
    /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1))
  );
}

/** The finding is no longer there. */
export function isGone({ finding, before, findings }: Applied): boolean {
  return count(findings, finding) < count(before, finding);
}

function count(findings: readonly Finding[], { code, message }: Finding): number {
  return findings.filter((one) => one.code === code && one.message === message).length;
}

/** The codes of errors and warnings that are there more often than before. */
export function newGraveFindings({ before, findings }: Applied): string[] {
  const grave = (all: readonly Finding[], code: string): number =>
    all.filter((one) => one.code === code && gravity(one.severity) < 2).length;
  return [...new Set(findings.map(({ code }) => code))].filter(
    (code) => grave(findings, code) > grave(before, code),
  );
}

const WORD = /[\p{L}\p{N}]+/gu;

/** Words outside the edits that are not the same words afterwards: cut, or grown together with others. */
export function wordsHarmed({ text, edits, after }: Applied): string[] {
  const starts = new Map([...after.matchAll(WORD)].map(({ 0: word, index }) => [index, word]));
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const end = index + word.length;
    if (edits.some((edit) => edit.start < end && edit.end > index)) return [];
    const moved = edits
      .filter((edit) => edit.end <= index)
      .reduce((at, edit) => at + edit.newText.length - (edit.end - edit.start), index);
    return starts.get(moved) === word ? [] : [word];
  });
}
