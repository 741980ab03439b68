import { isPlaceholder } from '../../prose/english/placeholder';
import type { Header, HeaderEntry } from './header';

/** Somebody whom a header names, as it is written there. */
export interface NamedPerson {
  /** The key that names the person. */
  readonly as: 'to' | 'signed';
  readonly name: string;
  readonly role?: string;
  /** Several lines, each with words. */
  readonly address?: string;
}

/** The people of a header who have a name. */
export function peopleIn(header: Header): NamedPerson[] {
  return (['to', 'signed'] as const).flatMap((as) =>
    header.people(as).flatMap((entries): NamedPerson[] => {
      const name = textOf(entries, 'name') ?? textOf(entries, '') ?? '';
      if (isPlaceholder(name)) return [];
      const [role, address] = [textOf(entries, 'role'), textOf(entries, 'address', '\n')];
      return [{ as, name, ...(role ? { role } : {}), ...(address ? { address } : {}) }];
    }),
  );
}

function textOf(entries: readonly HeaderEntry[], name: string, between = ' '): string | undefined {
  const lines = entries.find((entry) => entry.name === name)?.text?.split(/\r\n|\r|\n/) ?? [];
  const words = lines.map((line) => line.trim()).filter(Boolean);
  return words.length > 0 ? words.join(between) : undefined;
}
