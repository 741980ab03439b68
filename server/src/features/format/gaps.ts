import type { Unit } from './unit';

/** Two items of one list, the second next after the first. */
function inOneList(a: Unit, b: Unit): boolean {
  return a.kind === 'item' && b.kind === 'item' && a.ordered === b.ordered;
}

/** Do blank lines part what stands in an item, from one list's items to the next apart? */
export function isSpread(units: readonly Unit[]): boolean {
  return units.some((unit, i) => {
    const before = units[i - 1];
    return before !== undefined && before.end < unit.start && !inOneList(before, unit);
  });
}

/**
 * How many blank lines stand before each unit but the first, whose number is 0. Between the items of a list none
 * do, unless there are some inside one of them; between other blocks one does, or none in an item that has none.
 * Comments and HTML that follow one another without a blank line go on doing so.
 */
export function blanksBefore(units: readonly Unit[], spread: boolean): number[] {
  const loose = looseLists(units);
  return units.map((unit, i) => {
    const before = units[i - 1];
    if (!before) return 0;
    if (inOneList(before, unit)) return loose[i] ? 1 : 0;
    return spread && !(isMarkup(before) && isMarkup(unit) && before.end === unit.start) ? 1 : 0;
  });
}

/** The lines of units that stand below one another. */
export function joined(units: readonly Unit[], spread: boolean): string[] {
  const blanks = blanksBefore(units, spread);
  return units.flatMap(({ lines }, i) => [...Array<string>(blanks[i]!).fill(''), ...lines]);
}

/** For each unit: is it an item of a list in which some item has blank lines inside? */
function looseLists(units: readonly Unit[]): boolean[] {
  const loose: boolean[] = [];
  for (let from = 0; from < units.length;) {
    let to = from + 1;
    let spread = units[from]!.spread ?? false;
    for (; to < units.length && inOneList(units[to - 1]!, units[to]!); to++)
      spread ||= units[to]!.spread ?? false;
    for (; from < to; from++) loose.push(spread);
  }
  return loose;
}

function isMarkup({ kind }: Unit): boolean {
  return kind === 'comment' || kind === 'html';
}
