import type { Framework } from '../../framework/framework';
import { toIso, toLong } from '../../prose/dates/date';
import type { HeaderKey } from '../../letter/header/headerKeys';
import type { Letter } from '../../letter/letter';
import { list, text, title, type Part } from '../content';
import { headerPlaceAt, linesBelow, valueOf, type HeaderPlace } from './headerPlace';
import { frameworkOf, periodOf, yearsOf } from './headerSaid';
import type { CompletionContext, CompletionProvider } from './item';

interface Value {
  readonly label: string;
  readonly detail: string;
  /** What is written, when it is not the label. */
  readonly text?: string;
  readonly documentation?: () => Part[];
}

/** The values of keys that have some to choose from. */
export const headerValues: CompletionProvider = (place, asked) => {
  const header = headerPlaceAt(place);
  if (!header?.line.colon) return [];
  const { line, keys } = header;
  const { end, value } = header.line.colon;
  const at = place.offset - line.start;
  const written = valueOf(line);
  const key = keys.find(({ name }) => name === line.word);
  // After the value is a comment's place.
  if (!key || at < end || line.text.slice(value, at).includes('#')) return [];
  const from = Math.min(value, at);
  const range = { start: line.start + from, end: line.start + Math.max(at, value + written.length) };
  return valuesOf(key, place.letter, header, asked).map(({ text: words, ...one }) => ({
    kind: 'value',
    documentation: () => [title(one.label), ...(one.detail ? [text(one.detail)] : [])],
    ...one,
    range,
    text: (from === end ? ' ' : '') + (words ?? one.label),
  }));
};

function valuesOf(
  { kind }: HeaderKey,
  letter: Letter,
  { line, lines }: HeaderPlace,
  { today }: CompletionContext,
): Value[] {
  const framework = frameworkOf(letter, lines);
  switch (kind) {
    case 'framework':
      return letter.frameworks.map((one) => ({
        label: one.id,
        detail: one.data.name,
        documentation: () => describe(one),
      }));
    case 'status':
      return [
        { label: 'draft', detail: 'still being written: missing parts are only information' },
        { label: 'final', detail: 'ready to send: missing parts are errors' },
      ];
    case 'year':
      return yearsOf(framework, lines, today).map((year) => ({
        label: String(year),
        detail: framework.data.years ? framework.data.name : '',
      }));
    case 'date':
      return [{ label: toIso(today), detail: `today, ${toLong(today)}` }];
    case 'period': {
      const period = periodOf(framework, lines);
      return period ? [{ label: period, detail: 'the usual period for the letter’s year' }] : [];
    }
    case 'lines':
      return valueOf(line) === ''
        ? [{ label: '|', detail: 'text on the lines below', text: linesBelow(line) }]
        : [];
    case 'lang':
      return [
        { label: 'en-GB', detail: 'British English' },
        { label: 'cy-GB', detail: 'Welsh' },
      ];
    default:
      return [];
  }
}

function describe({ data, scale, areas }: Framework): Part[] {
  return [
    title(data.name),
    ...(data.years ? [text(`Used for letters from ${yearsName(data.years)}.`)] : []),
    text('Areas:'),
    list(areas.map(({ label }) => label)),
    text('Scale:'),
    list(scale.grades.map(({ value, label, meaning }) => `${value} ${label}: ${meaning}`)),
  ];
}

function yearsName({ from, to }: { readonly from: number; readonly to: number }): string {
  return from === to ? String(from) : `${from} to ${to}`;
}
