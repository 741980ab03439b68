import { scalar } from '../../edits/header/writeValue';
import { nameKey } from '../../text/key';
import { list, title } from '../content';
import { headerPlaceAt, saidOf, valueOf } from './headerPlace';
import type { CompletionProvider, KnownPerson } from './item';

/** More would not be read. */
const MOST = 100;

/**
 * The people of the folder's letters: names, roles and addresses. Those of the same council come first, then those of
 * the latest letters. A name brings the role and the address that its person still lacks here.
 */
export const headerPeople: CompletionProvider = (place, { people = () => [] }) => {
  const header = headerPlaceAt(place);
  const { line, lines, parent, siblings } = header ?? {};
  if (!line?.colon || (parent !== 'to' && parent !== 'signed')) return [];
  const key = line.word;
  if (key !== 'name' && key !== 'role' && key !== 'address') return [];
  const { end, value } = line.colon;
  const [at, written] = [place.offset - line.start, valueOf(line)];
  // After the value is a comment's place; what stands below a bar is the writer's.
  if (at < end || line.text.slice(value, at).includes('#') || /^[|>]/.test(written)) return [];
  const from = Math.min(value, at);
  const indent = ' '.repeat(line.indent);
  const wording = (person: KnownPerson): string => {
    const address = (words: string): string =>
      `|\n${words
        .split('\n')
        .map((one) => `${indent}  ${one}`)
        .join('\n')}`;
    if (key === 'role') return scalar(person.role!);
    if (key === 'address') return address(person.address!);
    const lacks = (name: string): boolean => !siblings?.includes(name);
    return [
      scalar(person.name),
      ...(person.role && lacks('role') ? [`${indent}role: ${scalar(person.role)}`] : []),
      ...(person.address && lacks('address') && parent === 'to'
        ? [`${indent}address: ${address(person.address)}`]
        : []),
    ].join('\n');
  };
  return ordered(people(), saidOf('council', lines ?? []), parent, key).map((person) => {
    const label = person[key]!.split('\n').join(', ');
    const text = wording(person);
    return {
      kind: 'value',
      label,
      detail: [key === 'name' ? person.role : person.name, person.council].filter(Boolean).join(', '),
      range: { start: line.start + from, end: line.start + Math.max(at, value + written.length) },
      text: from === end ? ` ${text}` : text,
      documentation: () => [
        title(person.name),
        list(
          [person.role, ...(person.address?.split('\n') ?? []), person.council].filter(
            (one) => one !== undefined,
          ),
        ),
      ],
    };
  });
};

/** Each person, role or address once, as the latest letter has it. */
function ordered(
  people: Iterable<KnownPerson>,
  council: string,
  as: KnownPerson['as'],
  key: 'name' | 'role' | 'address',
): KnownPerson[] {
  const own = nameKey(council);
  const isOwn = (person: KnownPerson): boolean => own !== '' && nameKey(person.council ?? '') === own;
  const found = new Map<string, KnownPerson>();
  for (const person of people) {
    const words = person[key];
    if (person.as !== as || words === undefined) continue;
    const known = found.get(nameKey(words));
    if (!known || rank(person, known) < 0) found.set(nameKey(words), person);
  }
  return [...found.values()].sort(rank).slice(0, MOST);

  function rank(a: KnownPerson, b: KnownPerson): number {
    return (
      Number(isOwn(b)) - Number(isOwn(a)) ||
      (b.year ?? 0) - (a.year ?? 0) ||
      (a[key]! < b[key]! ? -1 : a[key]! > b[key]! ? 1 : 0)
    );
  }
}
