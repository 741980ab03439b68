import { directives as directivesOf } from '../../letter/directive';
import { text, title } from '../content';
import { directivePlaceAt } from './directivePlace';
import type { CompletionProvider } from './item';
import { literal, stop } from './snippet';

const KEYWORDS: readonly { readonly name: string; readonly effect: string }[] = [
  { name: 'apa-disable-next-line', effect: 'ignore problems on the next line with text' },
  { name: 'apa-disable-line', effect: 'ignore problems on this line' },
  { name: 'apa-disable', effect: 'ignore problems from here on' },
  { name: 'apa-enable', effect: 'end the range started by apa-disable' },
  { name: 'apa-disable-file', effect: 'ignore problems in the whole letter' },
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
        text(`Use this to ${effect}. Add the names of rules or families to limit it to those.`),
        text('Add the reason after two hyphens.'),
      ],
    }),
  );
};
