import path from 'node:path';

/** A pattern that was made while a program ran. */
export interface MadePattern {
  /** File and 1-based line where it was made, as in "server/src/letter/title.ts:40". */
  readonly place: string;
  readonly regex: RegExp;
}

/**
 * Every regular expression that the sources make anew while this runs, also those that `split` makes for itself of one
 * that it is given. What is kept from earlier runs is not made again.
 */
export function patternsMadeBy(run: () => void): MadePattern[] {
  const made: MadePattern[] = [];
  const Usual = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Usual, {
    construct(target, args: [string | RegExp, string?], asked): RegExp {
      const regex = Reflect.construct(target, args, asked) as RegExp;
      const place = placeIn(new Error().stack ?? '');
      if (place !== undefined) made.push({ place, regex: new Usual(regex) });
      return regex;
    },
  });
  try {
    run();
  } finally {
    globalThis.RegExp = Usual;
  }
  return made;
}

/** Who asked for the pattern, when that is one of the sources. The first lines are the error's own and the trap's. */
function placeIn(stack: string): string | undefined {
  const frame = stack.split('\n')[2] ?? '';
  const at = /\(?([^()\s]+):(\d+):\d+\)?$/.exec(frame.trim());
  if (!at) return undefined;
  const file = path.relative('.', at[1]!.replace(/^file:\/\//, '')).replaceAll('\\', '/');
  return /^(?:server|client)\/src\//.test(file) ? `${file}:${at[2]}` : undefined;
}
