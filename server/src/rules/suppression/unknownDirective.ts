import { commentsIn } from '../../letter/directive';
import { inEach } from '../../text/inEach';
import { typoDistance } from '../../text/typoDistance';
import type { Span } from '../../text/span';
import { rule, type Hit } from '../rule';

/** What a comment that silences begins with. */
const DIRECTIVES = [
  'apa-disable-next-line',
  'apa-disable-line',
  'apa-disable-file',
  'apa-disable',
  'apa-enable',
] as const;

export default rule<{ like: string }>({
  code: 'suppression/unknown-directive',
  scope: 'block',
  severity: 'warning',
  title: 'Misspelt suppression',
  why: 'A comment suppresses a problem only if it starts with the right keyword. This keyword is misspelt, so the comment has no effect.',
  remedy: 'Correct the first word of the comment.',
  example: {
    wrong: '<!-- apa-disable-nextline grade -->\n\n## Being healthy\n',
    right: '<!-- apa-disable-next-line grade -->\n\n## Being healthy\n',
  },
  check: (block) => inEach(commentsIn(block), misspelt),
  message: ({ like }) =>
    `This comment has no effect, because its first word is unknown. Did you mean “${like}”?`,
  fixes: ({ at, values: { like } }) => [
    { title: `Change to “${like}”`, safe: false, changes: [{ span: at, newText: like }] },
  ],
});

/** How other programs say it. */
const OTHER = /^apa-(?:letter-)?(?:disable|ignore|suppress|silence|skip|off)(-next-line|-line|-file)?$/;

function misspelt(comment: Span): Hit<{ like: string }>[] {
  const word = firstWord(comment);
  const like = word && meant(word.text);
  return like ? [{ at: word, values: { like } }] : [];
}

function firstWord(comment: Span): Span | undefined {
  const words = /^<!--\s*([\w\-‐‑–—]+(?: (?:disable|enable)[\w-]*)?)/.exec(comment.text);
  return words ? comment.part(words[0].length - words[1]!.length, words[0].length) : undefined;
}

/** The word that is nearly this one; nothing for the word itself, and for any other. */
function meant(word: string): string | undefined {
  const key = word.toLowerCase().replace(/[_ ‐‑–—]/g, '-');
  if (DIRECTIVES.some((one) => one === word.toLowerCase())) return undefined;
  const near = DIRECTIVES.map((one) => ({ one, off: one === key ? 0 : typoDistance(key, one) }));
  near.sort((a, b) => a.off - b.off);
  const { one, off } = near[0]!;
  if (off <= 2 || (/^apa-(?:dis|en)/.test(key) && off <= 4)) return one;
  const other = OTHER.exec(key);
  return other ? DIRECTIVES.find((each) => each === `apa-disable${other[1] ?? ''}`) : undefined;
}
