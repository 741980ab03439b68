import type { EvidenceKind, Framework } from '../../framework/framework';
import { bare, trimmedRange } from '../../prose/english/bare';
import { evidenceKind, namedKind } from '../../letter/evidence/evidenceName';
import type { Heading } from '../../syntax/heading';
import { nameKey } from '../../text/key';
import { nameWords } from '../../text/nameWords';
import type { Span } from '../../text/span';
import { rule } from '../rule';

interface ListName {
  /** The words of the heading. */
  readonly at: Span;
  readonly kind: EvidenceKind;
}

interface Name extends ListName {
  /** Has another section the framework's own name for this list? */
  readonly usual: boolean;
}

export default rule<Name>({
  code: 'evidence/heading-name',
  scope: 'outline',
  severity: 'hint',
  title: 'Non-standard list heading',
  why: 'Readers find the lists at once when the two headings are the same in every section. Different wording or capitals make them look like something else. A letter may use another common name for a list, as long as it uses it throughout.',
  remedy: 'Use the standard heading.',
  example: {
    wrong: `## Being healthy

### Major Strengths

- Waits are short.
`,
    right: `## Being healthy

### Major strengths

- Waits are short.
`,
  },
  *check({ sections, framework }) {
    const { strengths, weaknesses } = framework.data.evidence;
    const isStandard = ({ title: { text } }: Heading): boolean =>
      text === strengths.label || text === weaknesses.label;
    if (sections.every(({ lists }) => lists.every(isStandard))) return;
    const all = sections.flatMap(({ area, lists }) =>
      area ? lists.map((heading) => nameIn(heading, framework)) : [],
    );
    for (const kind of ['strengths', 'weaknesses'] as const) {
      const { label } = framework.data.evidence[kind];
      const headings = all.filter((one) => one.kind === kind);
      const other = headings.filter(({ at }) => !sameWords(at.text, label));
      if (isUsed(other, headings) && namedKind(other[0]!.at.text, framework)) continue;
      for (const { at } of other) yield { at, values: { at, kind, usual: other.length < headings.length } };
    }
  },
  message({ at, kind, usual }, { framework: { data } }) {
    const { label } = data.evidence[kind];
    return usual
      ? `Use “${label}”, as elsewhere in the letter, instead of “${wordsOf(at)}”.`
      : `Use the standard heading “${label}” instead of “${wordsOf(at)}”.`;
  },
  fixes({ at, values: { kind } }, { framework: { data } }) {
    const { label } = data.evidence[kind];
    const title = `Change the heading to “${label}”`;
    if (at.text.includes('<!--'))
      return [{ title, safe: true, changes: [], disabled: 'There is a comment between the words.' }];
    return [{ title, safe: true, changes: [{ span: at, newText: label }] }];
  },
});

function nameIn({ title: whole }: Heading, framework: Framework): ListName {
  const outer = trimmedRange(bare(whole.text));
  const title = whole.part(outer.from, outer.to);
  const text = bare(title.text);
  const { from, to } = nameWords(text);
  // A colon is a part of the heading's form; a number before it and the mark of a note are not.
  const at = title.part(from, /^ ?[:.;,–—-]$/.test(text.slice(to)) ? text.length : to);
  return { at, kind: evidenceKind(whole.text, framework)! };
}

/** Have all sections the same name, and more than one of them has it? Then it is the letter's own. */
function isUsed(other: readonly ListName[], all: readonly ListName[]): boolean {
  const [first] = other;
  return (
    first !== undefined &&
    all.length > 1 &&
    other.length === all.length &&
    other.every(({ at }) => sameWords(at.text, first.at.text))
  );
}

function wordsOf(at: Span): string {
  return bare(at.text);
}

/** The same words with the same capitals; apostrophes, dashes and kinds of space are typography. */
function sameWords(a: string, b: string): boolean {
  return a === b || (nameKey(a) === nameKey(b) && letters(a) === letters(b));
}

function letters(text: string): string {
  return text.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '');
}
