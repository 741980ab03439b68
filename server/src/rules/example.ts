import { defaultFramework } from '../framework/builtin';
import type { Framework } from '../framework/framework';
import type { KnownGrades } from '../letter/grades/knownGrades';
import { readLetter, type Letter, type Status } from '../letter/letter';
import { checkLetter } from './check';
import type { Finding, Neighbours, OtherLetter, Rule } from './rule';

/** A finding in a rule's wrong example, with the letter that it was found in. */
export interface ExampleFinding {
  readonly letter: Letter;
  readonly finding: Finding;
}

/** The first finding of the rule in its own wrong example, read with a status unless its header has one. */
export function findingInExample({ code, example }: Rule, status: Status): ExampleFinding | undefined {
  const letter = readExample(example.wrong, status);
  const finding = checkExample(letter).find((one) => one.code === code);
  return finding && { letter, finding };
}

export function readExample(text: string, status: Status): Letter {
  const letter = readLetter(text);
  return letter.header?.entry('status') ? letter : readLetter(text, { status });
}

/** The findings of an example among the letters that lie beside every example. */
export function checkExample(letter: Letter): Finding[] {
  return checkLetter(letter, { neighbours: neighbours(letter) });
}

function neighbours({ header }: Letter): Neighbours {
  const path = header?.text('previous');
  const previous = path === undefined ? undefined : (earlier.find(({ name }) => name === path) ?? null);
  return {
    twins: [other('copy.apa', 'Northmere Borough Council', 2008)],
    previous,
    ...(previous ? { lastYear: previous } : {}),
  };
}

const earlier: readonly OtherLetter[] = [
  {
    ...other('northmere-2007.apa', 'Northmere Borough Council', 2007),
    grades: lastYearsGrades(defaultFramework),
  },
  other('westholt-2007.apa', 'Westholt Council', 2007),
];

/** The grade before the worst in every area. */
function lastYearsGrades({ areas, scale }: Framework): KnownGrades {
  const { label = '' } = scale.grades.at(-2) ?? {};
  return Object.fromEntries(areas.map(({ id }) => [id, label]));
}

function other(name: string, council: string, year: number): OtherLetter {
  return { uri: `file:///${name}`, name, council, year };
}
