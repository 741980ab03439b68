import { directives as directivesOf } from '../../letter/directive';
import { text, title } from '../content';
import { directivePlaceAt } from './directivePlace';
import type { CompletionProvider } from './item';
import { literal, stop } from './snippet';

const KEYWORDS: readonly { readonly name: string; readonly effect: string }[] = [
  { name: 'apa-disable-next-line', effect: 'silence findings on the next line with words' },
  { name: 'apa-disable-line', effect: 'silence findings on this line' },
  { name: 'apa-disable', effect: 'silence findings from here on' },
  { name: 'apa-enable', effect: 'end what apa-disable has begun' },
  { name: 'apa-disable-file', effect: 'silence findings in the whole letter' },
];

/** The directives, in a comment that has no words yet or the beginning of one. */
export const directives: CompletionProvider = (place) => {
  const at = directivePlaceAt(place);
  const word = at && /^\s*([a-z-]*)$/.exec(at.typed)?.[1];
  if (!at || word === undefined) return [];
  const behind = /^(?:(?!-->)[a-z-])*/.exec(at.rest)![0];
  const { offset, letter } = place;
  const begun = directivesOf(letter.blocks).some(
    ({ kind, comment }) => kind === 'disable' && comment.start < offset,
  );
  const lead = at.typed === '' ? ' ' : '';
  const tail = at.closed ? (/^\s/.test(at.rest.slice(behind.length)) ? '' : ' ') : ' -->';
  return KEYWORDS.filter(({ name }) => name.startsWith(word) && (name !== 'apa-enable' || begun)).map(
    ({ name, effect }) => ({
      kind: 'directive',
      label: name,
      detail: effect,
      range: { start: offset - word.length, end: offset + behind.length },
      text: lead + name + tail,
      snippet: `${lead}${literal(name)} ${stop(0)}${tail}`,
      documentation: () => [
        title(name),
        text(
          `Write it to ${effect}. It may name rules or families of rules; without names it means every finding.`,
        ),
        text('Behind two more hyphens there is room for the reason.'),
      ],
    }),
  );
};
