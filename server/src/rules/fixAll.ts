import { inOrder, type TextEdit } from '../text/edit';
import type { Fix } from '../edits/change';
import { editsOf } from '../edits/editsOf';
import type { Finding } from './rule';

/**
 * The edits of all safe fixes that do not touch one another, in the order of the findings. A fix that would touch
 * an earlier one is left for the next time (T56).
 */
export function fixAll(findings: readonly Finding[]): TextEdit[] {
  const taken: TextEdit[] = [];
  for (const finding of findings) {
    const fix = safeFix(finding.fixes());
    const edits = fix && editsOf(fix.changes);
    if (edits?.length && !edits.some((edit) => taken.some((other) => touch(edit, other))))
      taken.push(...edits);
  }
  return inOrder(taken);
}

/** The fix that needs no choice, if there is just one. */
function safeFix(fixes: readonly Fix[]): Fix | undefined {
  const safe = fixes.filter((fix) => fix.safe && fix.disabled === undefined);
  return safe.length === 1 ? safe[0] : undefined;
}

/** Do two edits overlap or meet? Meeting counts: two insertions at one place have no order of their own. */
function touch(a: TextEdit, b: TextEdit): boolean {
  return a.start <= b.end && b.start <= a.end;
}
