import { toIso } from '../../prose/dates/date';
import { STATUSES, type HeaderKey } from '../../letter/header/headerKeys';
import type { Letter } from '../../letter/letter';
import { text, title, type Part } from '../content';
import { frameworkOf, periodOf, yearsOf } from './headerSaid';
import { headerPlaceAt, linesBelow, type HeaderPlace } from './headerPlace';
import type { CompletionContext, CompletionProvider } from './item';
import { choice, stop } from './snippet';

/** The keys that the header does not have yet, in their usual order. */
export const headerKeys: CompletionProvider = ({ letter, offset, ...place }, asked) => {
  const header = headerPlaceAt({ letter, offset, ...place });
  if (!header) return [];
  const { line, keys, siblings } = header;
  const start = line.start + line.indent;
  const end = start + line.word.length;
  const rest = line.text.slice(line.indent + line.word.length).trim();
  if (offset < start || offset > end || (line.colon === undefined && rest !== '')) return [];
  return keys
    .filter(({ name }) => !siblings.includes(name))
    .map((key) => ({
      kind: 'key',
      label: key.name,
      detail: key.description,
      range: { start, end },
      documentation: () => describe(key),
      ...(line.colon === undefined ? wording(key, header, letter, asked) : { text: key.name }),
    }));
};

function wording(
  { name, kind, keys = [] }: HeaderKey,
  { line, lines }: HeaderPlace,
  letter: Letter,
  asked: CompletionContext,
): { text: string; snippet?: string } {
  const text = `${name}: `;
  const offered = (words: string | undefined) =>
    words ? { text, snippet: text + stop(1, words) } : { text };
  const framework = frameworkOf(letter, lines);
  switch (kind) {
    case 'framework':
      return letter.frameworks.length > 1
        ? {
            text,
            snippet:
              text +
              choice(
                1,
                letter.frameworks.map(({ id }) => id),
              ),
          }
        : offered(letter.frameworks[0]?.id);
    case 'status':
      return { text, snippet: text + choice(1, STATUSES) };
    case 'year':
      return offered(String(yearsOf(framework, lines, asked.today)[0]));
    case 'date':
      return offered(toIso(asked.today));
    case 'period':
      return offered(periodOf(framework, lines));
    case 'lang':
      return offered('en-GB');
    case 'lines':
      return { text: text + linesBelow(line) };
    case 'person':
    case 'people':
      return {
        text: `${name}:\n  ${keys[0]?.name}: `,
        snippet: `${name}:\n${keys.map((key, i) => `  ${below(key, i + 1)}`).join('\n')}`,
      };
    default:
      return { text };
  }
}

function below({ name, kind }: HeaderKey, number: number): string {
  return kind === 'lines' ? `${name}: |\n    ${stop(number)}` : `${name}: ${stop(number)}`;
}

function describe({ name, description, required, keys }: HeaderKey): Part[] {
  return [
    title(name),
    text(description),
    ...(keys ? [text(`Followed by ${keys.map((key) => key.name).join(', ')} on the lines below.`)] : []),
    ...(required
      ? [text(required === 'always' ? 'Required in every letter.' : 'Required in a final letter.')]
      : []),
  ];
}
