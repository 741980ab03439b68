import type { GoToSource } from '../messages';
import type { LetterOnPage } from './letter';

/** Tells which place of the text the writer has clicked on, or moved onto. */
export function followPointer(
  letter: LetterOnPage,
  wanted: () => GoToSource,
  go: (line: number, character: number, by: 'click' | 'move') => void,
): void {
  let last = -1;
  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : undefined;
    const link = target?.closest('a');
    // A link within the letter's folder leads nowhere from here; one to elsewhere is the editor's to open.
    if (link && !/^(?:https?|mailto):/i.test(link.getAttribute('href') ?? '')) event.preventDefault();
    else if (link) return;
    // Words that are being selected are not a click on a place.
    if (!target || wanted() === 'never' || !document.getSelection()?.isCollapsed) return;
    const line = letter.lineOf(target);
    const mark = target.closest<HTMLElement>('.mark');
    if (line >= 0) go(line, Number(mark?.dataset['character'] ?? 0), 'click');
  });
  document.addEventListener('mousemove', ({ target, buttons }) => {
    if (wanted() !== 'move' || buttons !== 0 || !(target instanceof Element)) return;
    const line = letter.lineOf(target);
    if (line >= 0 && line !== last) go(line, 0, 'move');
    last = line;
  });
}
