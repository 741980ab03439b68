import { holdsProse } from '../../letter/proseOf';
import { beginsQuoted, findUnpaired, OPENING } from '../../prose/english/unclosed';
import type { Block } from '../../syntax/blocks';
import type { Passage } from '../../syntax/passage';
import { each, NOTHING } from '../../text/inEach';
import { Span } from '../../text/span';
import { rule } from '../rule';

interface Alone {
  readonly mark: string;
  readonly opens: boolean;
}

type Place = Alone & { readonly at: Span };

export default rule<Alone>({
  code: 'text/unclosed',
  scope: 'passage',
  severity: { draft: 'information', final: 'warning' },
  title: 'Unmatched bracket or quotation mark',
  why: 'An unclosed bracket usually means that a sentence was cut off or put together from two.',
  remedy: 'Add the missing one, or remove the other.',
  example: {
    wrong: `## Being healthy

Grade: 3

### Major strengths

- Two clinics (one of them in the evening are open to all.
`,
    right: `## Being healthy

Grade: 3

### Major strengths

- Two clinics (one of them in the evening) are open to all.
`,
  },
  check: (passage) => each(alone(passage), ({ at, ...values }) => ({ at, values })),
  message: ({ mark, opens }) =>
    `The ${nameOf(mark)} ${mark} is ${opens ? 'never closed' : 'never opened'}. Add the missing one or remove this one.`,
});

function nameOf(mark: string): string {
  return '()[]'.includes(mark) ? 'bracket' : 'quotation mark';
}

/** Brackets may reach over paragraphs, and of a long quotation only the last paragraph is closed. */
function alone({ blocks }: Passage): readonly Place[] {
  let all: Place[] | undefined;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!;
    if (!holdsProse(block)) continue;
    for (const { at, mark, opens } of findUnpaired(block.text))
      if (!(opens && isQuotation(mark) && goesOn(blocks.slice(i + 1).find(holdsProse))))
        (all ??= []).push({ at: new Span(block, at, at + 1), mark, opens });
  }
  return all ? withoutPairs(all) : NOTHING;
}

function withoutPairs(all: readonly Place[]): Place[] {
  const open: Record<string, number[]> = {};
  const paired = new Set<number>();
  for (const [index, { mark, opens }] of all.entries()) {
    if (opens) (open[mark] ??= []).push(index);
    else {
      const partner = open[OPENING[mark] ?? mark]?.pop();
      if (partner !== undefined) paired.add(partner).add(index);
    }
  }
  return all.filter((_, index) => !paired.has(index));
}

function isQuotation(mark: string): boolean {
  return mark === '"' || mark === '“';
}

function goesOn(next: Block | undefined): boolean {
  return next !== undefined && beginsQuoted(next.kind === 'item' ? next.body.text : next.text);
}
