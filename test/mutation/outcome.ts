import { checkLetter } from '../../server/src/rules/check';
import type { Finding } from '../../server/src/rules/rule';
import type { Expected, Fault, Mutant, Sample } from './sample';

/** What came of a fault that was put into a letter. */
export interface Outcome {
  /** Are all the findings there that have to be? */
  readonly found: boolean;
  /** At a place where one had to be stands one of another code only. */
  readonly wrong: readonly Finding[];
  /** Findings that neither report the fault nor are the clean letter's own. */
  readonly extra: readonly Finding[];
  readonly missed: readonly Expected[];
}

/** The letters that come of a kind of fault. */
export function* mutantsOf(fault: Fault, sample: Sample): Iterable<Mutant> {
  for (const { text, due, neighbours } of fault.plant(sample))
    yield {
      text,
      neighbours,
      expected: due.map(({ start, end, code = fault.code }) => ({ code, start, end })),
    };
}

/** What came of it. The places of the findings hold until the next letter is checked. */
export function outcomeOf(mutant: Mutant, sample: Sample): Outcome {
  const left = ownFindings(sample);
  const others: Finding[] = [];
  const missing = [...mutant.expected];
  for (const finding of check(mutant, sample)) {
    const due = missing.findIndex((one) => isAt(finding, one) && one.code === finding.code);
    const own = left.get(keyOf(finding)) ?? 0;
    if (due >= 0) missing.splice(due, 1);
    else if (own > 0) left.set(keyOf(finding), own - 1);
    else if (finding.severity !== 'hint') others.push(finding);
  }
  const wrong = others.filter((finding) => missing.some((one) => isAt(finding, one)));
  return {
    found: missing.length === 0,
    wrong,
    extra: others.filter((finding) => !wrong.includes(finding)),
    missed: missing.filter((one) => !wrong.some((finding) => isAt(finding, one))),
  };
}

function check({ text, neighbours }: Pick<Mutant, 'text' | 'neighbours'>, sample: Sample): Finding[] {
  return checkLetter(sample.editor.show(text), { neighbours });
}

function isAt({ at }: Finding, { start, end }: Expected): boolean {
  return at.start === start && at.end === end;
}

const own = new WeakMap<Sample, ReadonlyMap<string, number>>();

/** How often the clean letter has each of its own findings. */
function ownFindings(sample: Sample): Map<string, number> {
  let counts = own.get(sample);
  if (!counts) {
    const all = new Map<string, number>();
    for (const finding of check(sample, sample)) all.set(keyOf(finding), (all.get(keyOf(finding)) ?? 0) + 1);
    own.set(sample, (counts = all));
  }
  return new Map(counts);
}

/**
 * What makes a finding the same one in another text: not its place, which changes, nor the wording with its values; of
 * the marked words only how they begin, since a fault may stand in the rest of them.
 */
function keyOf({ code, severity, at }: Finding): string {
  return `${severity} ${code} ${at.text.slice(0, 5).replace(/\d/g, '0')}`;
}
