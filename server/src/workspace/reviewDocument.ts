import type { Commented } from '../word/comments';
import { checkDocument } from './checkDocument';
import { commentsOn } from './comments';
import type { Configuration } from './configuration';
import type { DocumentFinding } from './documentFinding';
import { localTime } from './localTime';
import type { Platform } from './platform';

/** A Word document with what is found in it as comments. */
export interface Reviewed extends Commented {
  /** What the reading was unsure of: that is for who sends the review, and is in no comment. */
  readonly doubts: readonly DocumentFinding[];
}

/**
 * Puts what is found in a Word document into it as comments at the words; with `remove`, takes those of earlier reviews
 * out. Why that cannot be done is a sentence.
 */
export async function reviewDocument(
  bytes: Uint8Array,
  platform: Pick<Platform, 'word' | 'pdf'>,
  settings: Pick<Configuration, 'letter' | 'settings' | 'check'>,
  remove = false,
): Promise<Reviewed | { readonly problem: string }> {
  const checked = await checkDocument(bytes, platform, settings);
  if ('problem' in checked) return { problem: checked.problem };
  if (checked.original.kind !== 'word') return { problem: NO_WORD };
  const isDoubt = ({ code }: DocumentFinding): boolean => code.startsWith('import/');
  const findings = checked.findings.filter((finding) => !isDoubt(finding));
  const { commented } = await platform.word();
  const made = await commented(bytes, remove ? [] : commentsOn({ ...checked, findings }), localTime());
  return 'problem' in made ? made : { ...made, doubts: remove ? [] : checked.findings.filter(isDoubt) };
}

const NO_WORD =
  'Comments can only be added to a Word document (.docx). To list the problems in this file, use apa-letter check.';
