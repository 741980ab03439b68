import type { Verdict } from '../../framework/types';
import { FIELD_LABELS, type Field } from '../../letter/field';
import type { Letter } from '../../letter/letter';
import type { Section } from '../../letter/section';
import { writeField } from '../field/write';
import type { Fix } from '../rule';

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

/** A verdict behind a misspelt name, as in "Self-asessment: consistent": that is told of as a misspelt field. */
export function misspeltVerdictField({ fields }: Section): Field | undefined {
  return fields.find(({ field, known }) => field === 'self-assessment' && !known);
}
