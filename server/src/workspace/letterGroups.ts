import { councilKey, type Summary } from './summary';

/** The letters about one council. */
export interface CouncilGroup {
  /** The same for all spellings of the name; empty for letters that name no council. */
  readonly key: string;
  /** As one of the letters writes it. */
  readonly name: string;
  readonly letters: number;
  /** The first and the last year of those that say one. */
  readonly years?: { readonly from: number; readonly to: number };
}

/** In the order of the alphabet; letters without a council last. */
export function groupByCouncil(letters: Iterable<Summary>): CouncilGroup[] {
  const groups = new Map<string, CouncilGroup>();
  for (const letter of letters) {
    const key = councilKey(letter);
    const known = groups.get(key);
    groups.set(key, {
      key,
      name: known?.name ?? letter.council?.trim() ?? '',
      letters: (known?.letters ?? 0) + 1,
      ...yearsWith(known, letter.year),
    });
  }
  return [...groups.values()].sort((a, b) => order(a.key, b.key));
}

/** The latest year first. */
export function byYear(letters: Iterable<Summary>): Summary[] {
  return [...letters].sort((a, b) => (b.year ?? 0) - (a.year ?? 0) || (a.uri < b.uri ? -1 : 1));
}

function yearsWith(known: CouncilGroup | undefined, year: number | undefined): Pick<CouncilGroup, 'years'> {
  const years = known?.years;
  if (year === undefined) return years ? { years } : {};
  return { years: { from: Math.min(years?.from ?? year, year), to: Math.max(years?.to ?? year, year) } };
}

function order(a: string, b: string): number {
  if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1;
  return a < b ? -1 : 1;
}
