import { escapeHtml } from '../html/escape';
import { clean, oneLine } from '../safe';

/** A finding as the preview shows it. Offsets are 0-based UTF-16. */
export interface Mark {
  readonly start: number;
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
  readonly message: string;
  /** The words of the letter that it is about; empty where it is about none. */
  readonly words: string;
}

/** A sign and a word for each severity: colour alone never says which. */
const SIGNS: Readonly<Record<Mark['severity'], readonly [sign: string, word: string]>> = {
  error: ['×', 'Error'],
  warning: ['!', 'Warning'],
  information: ['i', 'Info'],
  hint: ['…', 'Hint'],
};

/**
 * Buttons that lead to the findings; empty when there are none. `place` gives the line and the character of an offset,
 * both 0-based, the line from wherever the preview counts.
 */
export function marksHtml(
  marks: readonly Mark[],
  place: (offset: number) => { readonly line: number; readonly character: number },
): string {
  if (marks.length === 0) return '';
  const buttons = marks.map(({ start, severity, message, words }) => {
    const [sign, word] = SIGNS[severity];
    const { line, character } = place(start);
    const says = escapeHtml(`${word}: ${clean(message)}`);
    // Where the page shows these words once, it underlines them.
    const shown = words.length <= LONGEST ? oneLine(clean(words)) : '';
    return (
      `<button type="button" class="mark ${severity}" data-at="${line}" data-character="${character}" ` +
      `data-words="${escapeHtml(shown)}" title="${says}" aria-label="${says}">${sign}</button>`
    );
  });
  return `<span class="marks ${marks[0]!.severity}">${buttons.join('')}</span>`;
}

/** Whole paragraphs are not underlined. */
const LONGEST = 200;
