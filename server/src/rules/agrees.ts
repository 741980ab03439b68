import { readLetter, type Letter } from '../letter/letter';
import { applyEdits } from '../text/edit';
import { editsOf } from '../edits/editsOf';
import type { Change } from '../edits/change';
import dateOrder from './header/dateOrder';
import disagrees from './header/disagrees';
import periodMismatch from './header/periodMismatch';
import { findingsOf } from './together';

/** With these changes of the header, does nothing contradict it that does not do so already? */
export function agrees(changes: readonly Change[], letter: Letter): boolean {
  const text = letter.blocks.map((block) => block.text).join('');
  const after = readLetter(applyEdits(text, editsOf(changes)), { frameworks: letter.frameworks });
  return RULES.every((rules) => findingsOf(rules, after).length <= findingsOf(rules, letter).length);
}

const RULES = [[disagrees], [periodMismatch], [dateOrder]];
