import type { Letter } from '../letter/letter';
import type { Finding } from '../rules/rule';
import { textOf } from '../text/textOf';
import { commentsOn } from './comments';
import { inDocument, isOfMarkup } from './documentFinding';
import { PlacesInDocument } from './inDocument';
import { localTime } from './localTime';
import { originalOfWord } from './original';
import type { Platform } from './platform';

/** A letter's Word document with what is found in the letter as comments at the words. */
export async function commentExport(
  docx: Uint8Array,
  letter: Letter,
  findings: readonly Finding[],
  { word }: Pick<Platform, 'word'>,
): Promise<Uint8Array | { readonly problem: string }> {
  const { commented, paragraphsOf } = await word();
  const original = originalOfWord(await paragraphsOf(docx));
  const places = new PlacesInDocument({ letter, original, text: textOf(letter.blocks) });
  const told = findings
    .filter((finding) => !isOfMarkup(finding))
    .map((finding) => inDocument(finding, places));
  const made = await commented(docx, commentsOn({ original, findings: told }), localTime());
  return 'problem' in made ? made : made.bytes;
}
