import type { Framework } from '../framework/framework';
import type { Letter, Status } from '../letter/letter';
import type { Finding } from '../rules/rule';
import { haveSameScale } from './compare';
import { letterState } from './letterState';

/** What a report says of one letter. */
export interface ReportRow {
  readonly council?: string;
  readonly year?: number;
  readonly framework: Framework;
  readonly status: Status;
  /** By the areas' ids; an area of which the letter gives nothing is left out. */
  readonly grades: ReadonlyMap<string, ReportGrade>;
  readonly errors: number;
  readonly warnings: number;
  /** What is not there yet in a draft. */
  readonly toDo: number;
}

interface ReportGrade {
  readonly value?: number;
  /** What the council gave itself. */
  readonly own?: number;
}

export function reportRow(letter: Letter, findings: readonly Finding[]): ReportRow {
  const { framework, assessments, status } = letter;
  const header = letter.headerBroken ? undefined : letter.header;
  const { errors, warnings, toDo } = letterState(letter, findings);
  const grades = assessments.flatMap(({ area, grade, selfGrade }): [string, ReportGrade][] =>
    grade?.value === undefined && selfGrade?.value === undefined
      ? []
      : [[area.id, { value: grade?.value, own: selfGrade?.value }]],
  );
  return {
    council: header?.text('council')?.trim() || undefined,
    year: header?.year,
    framework,
    status,
    grades: new Map(grades),
    errors,
    warnings,
    toDo,
  };
}

/** How many steps each area is better than the year before; below zero when worse. Only where both have the same scale. */
export function changesSince(row: ReportRow, before: ReportRow | undefined): ReadonlyMap<string, number> {
  const changes = new Map<string, number>();
  if (!before || !haveSameScale(row.framework, before.framework)) return changes;
  for (const [area, { value }] of row.grades) {
    const then = before.grades.get(area)?.value;
    if (value !== undefined && then !== undefined) changes.set(area, row.framework.scale.steps(value, then));
  }
  return changes;
}

/** The grades of one scale: how many letters of a year have given which, by area. */
export interface Distribution {
  /** The worst first. */
  readonly scale: readonly { readonly value: number; readonly label: string }[];
  /** By the areas' ids, in the order in which they came. */
  readonly areas: Map<string, { readonly name: string; readonly years: Map<number | undefined, number[]> }>;
}

/** Sums over letters, for which no letter has to be kept. */
export class ReportTotals {
  readonly distributions: Distribution[] = [];
  readonly counts = { letters: 0, drafts: 0, finals: 0, withErrors: 0, errors: 0, warnings: 0, toDo: 0 };
  readonly years = new Set<number>();
  readonly frameworks = new Set<Framework>();
  readonly #byFramework = new Map<Framework, Distribution>();

  add({ framework, year, status, grades, errors, warnings, toDo }: ReportRow): void {
    const { counts } = this;
    counts.letters++;
    counts[status === 'final' ? 'finals' : 'drafts']++;
    if (errors > 0) counts.withErrors++;
    counts.errors += errors;
    counts.warnings += warnings;
    counts.toDo += toDo;
    if (year !== undefined) this.years.add(year);
    this.frameworks.add(framework);
    const { scale, areas } = this.#of(framework);
    for (const { id, label } of framework.areas) {
      const value = grades.get(id)?.value;
      if (value === undefined) continue;
      const area = areas.get(id) ?? { name: label, years: new Map<number | undefined, number[]>() };
      areas.set(id, area);
      const row = area.years.get(year) ?? scale.map(() => 0);
      area.years.set(year, row);
      row[scale.findIndex((grade) => grade.value === value)]!++;
    }
  }

  /** Frameworks with the same scale are counted together. */
  #of(framework: Framework): Distribution {
    const known =
      this.#byFramework.get(framework) ??
      [...this.#byFramework].find(([other]) => haveSameScale(other, framework))?.[1];
    if (known) {
      this.#byFramework.set(framework, known);
      return known;
    }
    const { scale } = framework;
    const made: Distribution = {
      scale: [...scale.grades]
        .sort((a, b) => scale.steps(a.value, b.value))
        .map(({ value, label }) => ({ value, label })),
      areas: new Map(),
    };
    this.distributions.push(made);
    this.#byFramework.set(framework, made);
    return made;
  }
}

/** The areas that letters of these frameworks may grade, each once, in the order of the frameworks. */
export function areasOf(frameworks: Iterable<Framework>): { readonly id: string; readonly name: string }[] {
  const areas = new Map<string, string>();
  for (const framework of frameworks)
    for (const { id, label, graded } of framework.areas) if (graded && !areas.has(id)) areas.set(id, label);
  return [...areas].map(([id, name]) => ({ id, name }));
}
