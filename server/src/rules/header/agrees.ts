import { readLetter, type Letter } from '../../letter/letter';
import { applyEdits } from '../../text/edit';
import { editsOf } from '../fixAll';
import type { Change } from '../rule';
import dateOrder from './dateOrder';
import disagrees from './disagrees';
import periodMismatch from './periodMismatch';

/** With these changes of the header, does nothing contradict it that does not do so already? */
export function agrees(changes: readonly Change[], letter: Letter): boolean {
  const text = letter.blocks.map((block) => block.text).join('');
  const after = readLetter(applyEdits(text, editsOf(changes)), { frameworks: letter.frameworks });
  return [disagrees, periodMismatch, dateOrder].every(
    (rule) => [...rule.run(after)].length <= [...rule.run(letter)].length,
  );
}
