import type { Verdict } from '../../framework/types';
import { FIELD_LABELS } from '../../letter/section/field';
import type { Letter } from '../../letter/letter';
import type { Section } from '../../letter/section/section';
import { writeField } from './writeField';
import type { Fix } from '../change';

/** Writes a verdict field into a section that has none, or only an empty one. */
export function writeVerdict(section: Section, verdict: Verdict, letter: Letter, safe: boolean): Fix {
  return {
    title: titleOf(verdict),
    safe,
    changes: writeField(section, 'self-assessment', verdict, letter),
  };
}

/** The same where it cannot be done. */
export function cannotWriteVerdict(verdict: Verdict, disabled: string): Fix {
  return { title: titleOf(verdict), safe: false, changes: [], disabled };
}

function titleOf(verdict: Verdict): string {
  return `Write “${FIELD_LABELS['self-assessment']}: ${verdict}”`;
}
