import type { Scale } from '../../framework/framework';
import { inCaseOf } from '../../letter/grades/gradeWords';
import { Span } from '../../text/span';
import type { Fix } from '../change';

/** The change of a scale's word alone, for what says the grade of another place. */
export function wordFor(at: Span, value: number, scale: Scale): Fix[] {
  return scale.gradeOfWord(at.text) ? [changeWord(at, value, scale)] : [];
}

/** Another word in the case of the old one and with the article that it needs. */
export function changeWord(at: Span, value: number, scale: Scale): Fix {
  const word = inCaseOf(at.text, scale.grade(value)?.label ?? String(value));
  const title = `Change “${at.text}” to “${word}”`;
  if (!scale.gradeOfWord(at.text))
    return {
      title: `Change the sentence to ${scale.name(value)}`,
      safe: false,
      changes: [],
      disabled: 'The sentence does not use a word of the scale; rewrite it by hand.',
    };
  return { title, safe: false, changes: [...changeArticle(at, word), { span: at, newText: word }] };
}

/** "an adequate" but "a good": only an article right before the word, on the same line. */
function changeArticle({ anchor, from }: Span, word: string): { span: Span; newText: string }[] {
  const article = /(?<![\p{L}\p{N}])(a)(n?)[ *_]{1,4}$/iu.exec(
    anchor.text.slice(Math.max(0, from - 8), from),
  );
  if (!article) return [];
  const vowel = /^[aeiou]/i.test(word);
  if (vowel === (article[2] !== '')) return [];
  const start = from - article[0].length + 1;
  return [{ span: new Span(anchor, start, start + article[2]!.length), newText: vowel ? 'n' : '' }];
}
