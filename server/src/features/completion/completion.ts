import type { Letter } from '../../letter/letter';
import { lineEndOf } from '../../letter/lineEnd';
import { cutAtWord } from '../../text/cutAtWord';
import { closing } from './closing';
import { directives } from './directives';
import { evidenceHeadings } from './evidenceHeadings';
import { fields } from './fields';
import { grades } from './grades';
import { header } from './header';
import { headerPeople } from './headerPeople';
import { headerPlaceAt } from './headerPlace';
import { headerKeys } from './headerKeys';
import { headerValues } from './headerValues';
import { headings } from './headings';
import { ROW, type CompletionContext, type Completion, type CompletionProvider } from './item';
import { legend } from './legend';
import { placeAt } from './place';
import { ruleNames } from './ruleNames';
import { salutation } from './salutation';
import { sentences } from './sentences';
import { table } from './table';
import { tableRows } from './tableRows';
import { title } from './title';
import { verdicts } from './verdicts';

export { ROW } from './item';
export type { CompletionContext, Completion, CompletionKind, KnownPerson } from './item';

const inHeader: readonly CompletionProvider[] = [headerKeys, headerPeople, headerValues];

/**
 * What comes first stands first in the list. At most places one of them has something to say; at the beginning of an
 * empty line, several.
 */
const inBody: readonly CompletionProvider[] = [
  header,
  fields,
  grades,
  verdicts,
  sentences,
  evidenceHeadings,
  title,
  salutation,
  tableRows,
  legend,
  table,
  headings,
  closing,
  directives,
  ruleNames,
];

/** What can be written at an offset (0-based UTF-16), the likeliest first. Inside prose: nothing. */
export function completionsAt(letter: Letter, offset: number, asked: CompletionContext): Completion[] {
  const place = placeAt(letter, offset);
  const end = lineEndOf(letter);
  return (headerPlaceAt(place) ? inHeader : inBody)
    .flatMap((provider) => provider(place, asked))
    .map((item) => ({
      ...item,
      ...shortened(item),
      text: item.text.replaceAll('\n', end),
      ...(item.snippet === undefined ? {} : { snippet: item.snippet.replaceAll('\n', end) }),
    }));
}

/** A label that is longer than a row is cut, and still found by all of its words. A rule's name stays: it is one word. */
function shortened({ label, filter = label }: Completion): Pick<Completion, 'label' | 'filter'> | undefined {
  const short = cutAtWord(label, ROW);
  return short === label ? undefined : { label: short, filter };
}
