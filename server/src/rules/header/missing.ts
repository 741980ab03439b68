import { firstBlock } from '../../letter/everyBlock';
import type { Letter } from '../../letter/letter';
import { HEADER_KEYS } from '../../letter/header/headerKeys';
import { strayHeader } from '../../letter/header/strayHeader';
import { lineEndOf } from '../../letter/lineEnd';
import { rule } from '../rule';
import type { Change } from '../../edits/change';
import { agrees } from '../agrees';
import { knownFromTitle } from '../../edits/header/knownFromTitle';

/** What a header says at the least. */
const KEYS = ['council', 'year'];

/** How many things a final letter's header gives. */
const REQUIRED = HEADER_KEYS.filter(
  ({ required, keys }) => required ?? keys?.some((key) => key.required),
).length;

export default rule<null>({
  code: 'header/missing',
  scope: 'letter',
  severity: { draft: 'information', final: 'error' },
  title: 'Missing header',
  why: 'The header gives the council and the year, and shows whether the letter is a draft or final. Without it the letter cannot be compared with others, and always counts as a draft.',
  remedy:
    'Start the letter with a line of three hyphens, the council and the year, and another line of three hyphens.',
  example: {
    wrong: `# Assessment of Northmere Borough Council 2008
`,
    right: `---
council: Northmere Borough Council
year: 2008
date: 2008-12-17
to:
  name: Ms A Rowan
signed:
  name: J Alder
---

# Assessment of Northmere Borough Council 2008
`,
  },
  *check(letter) {
    const { header, headerBroken, status } = letter;
    if (header || headerBroken || strayHeader(letter)) return;
    const first = firstBlock(letter, ({ kind }) => kind !== 'bom' && kind !== 'blank');
    // A text without a word is no letter yet.
    if (!first && status === 'draft') return;
    // Comments may be there to suppress this.
    const words = firstBlock(letter, ({ kind }) => !['bom', 'blank', 'comment'].includes(kind)) ?? first;
    const at = words?.lines()[0]?.trim() ?? letter.origin;
    yield { at, values: null };
  },
  message: () =>
    'The letter has no header with the council and the year. Start the letter with one, between two lines of three hyphens.',
  toDo: () => REQUIRED,
  fixes(_, letter) {
    const changes = [insertHeader(letter)];
    // In a final letter the keys that it does not fill would be the next fault.
    return [{ title: titleOf(letter), safe: letter.status === 'draft' && agrees(changes, letter), changes }];
  },
});

function titleOf(letter: Letter): string {
  return KEYS.some((name) => knownFromTitle(name, letter) !== undefined)
    ? 'Insert a header with the details from the title'
    : 'Insert a header to fill in';
}

function insertHeader(letter: Letter): Change {
  const end = lineEndOf(letter);
  const first = letter.blocks.find(({ kind }) => kind !== 'bom');
  const keys = KEYS.map((name) => `${name}: ${knownFromTitle(name, letter) ?? ''}`.trimEnd());
  const lines = ['---', ...keys, '---', ...(first?.kind === 'blank' ? [] : [''])];
  return { span: letter.origin, newText: lines.map((line) => line + end).join('') };
}
