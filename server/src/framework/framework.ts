import { nameKey } from '../text/key';
import { complete } from './complete';
import type { AreaData, FrameworkData, FrameworkFile, GradeData, OtherScaleData } from './types';

/** An area with its place in the framework's order (0-based). */
export type Area = AreaData & { readonly order: number };

/** Which of the two lists a heading opens. */
export type EvidenceKind = 'strengths' | 'weaknesses';

/** A framework ready for look-ups; all names compare by `nameKey`. */
export class Framework {
  /** With all that its file leaves out filled in. */
  readonly data: FrameworkData;
  readonly scale: Scale;
  readonly areas: readonly Area[];
  readonly #areasByName = new Map<string, Area>();
  readonly #evidenceByName = new Map<string, EvidenceKind>();

  constructor(file: FrameworkFile) {
    const data = complete(file);
    this.data = data;
    this.scale = new Scale(data);
    this.areas = data.areas.map((area, order) => ({ ...area, order }));
    for (const area of this.areas)
      for (const name of [area.label, area.id, ...area.aliases]) this.#areasByName.set(nameKey(name), area);
    for (const kind of ['strengths', 'weaknesses'] as const)
      for (const name of [data.evidence[kind].label, ...data.evidence[kind].aliases])
        this.#evidenceByName.set(nameKey(name), kind);
  }

  get id(): string {
    return this.data.id;
  }

  /** The area that a heading or table cell names, by label, id or alias. */
  areaNamed(name: string): Area | undefined {
    return this.#areasByName.get(nameKey(name));
  }

  areaById(id: string): Area | undefined {
    return this.areas.find((area) => area.id === id);
  }

  /** All keys (see `nameKey`) under which areas are known, for "did you mean". */
  areaNames(): Iterable<[string, Area]> {
    return this.#areasByName.entries();
  }

  evidenceNamed(heading: string): EvidenceKind | undefined {
    return this.#evidenceByName.get(nameKey(heading));
  }

  /** All keys (see `nameKey`) under which the two lists are known. */
  evidenceNames(): Iterable<[string, EvidenceKind]> {
    return this.#evidenceByName.entries();
  }
}

/** The grades of a framework. */
export class Scale {
  /** As the data lists them. */
  readonly grades: readonly GradeData[];
  readonly confusedWith: readonly OtherScaleData[];
  readonly #byValue = new Map<number, GradeData>();
  readonly #byWord = new Map<string, GradeData>();
  readonly #sign: 1 | -1;

  constructor({ scale }: FrameworkData) {
    this.grades = scale.grades;
    this.confusedWith = scale.confusedWith ?? [];
    this.#sign = scale.best === 'highest' ? 1 : -1;
    for (const grade of scale.grades) {
      this.#byValue.set(grade.value, grade);
      for (const word of [grade.label, ...(grade.synonyms ?? [])]) this.#byWord.set(nameKey(word), grade);
    }
  }

  /** Lowest and highest number of the scale. */
  get min(): number {
    return Math.min(...this.#byValue.keys());
  }

  get max(): number {
    return Math.max(...this.#byValue.keys());
  }

  has(value: number): boolean {
    return this.#byValue.has(value);
  }

  grade(value: number): GradeData | undefined {
    return this.#byValue.get(value);
  }

  /** The grade that a label or synonym means. */
  gradeOfWord(word: string): GradeData | undefined {
    return this.#byWord.get(nameKey(word));
  }

  /** Every word of the scale (see `nameKey`) with its grade. */
  words(): Iterable<[string, GradeData]> {
    return this.#byWord.entries();
  }

  /** How many steps `a` is better than `b`: above zero when better, whichever way the numbers run. */
  steps(a: number, b: number): number {
    return this.#sign * (a - b);
  }

  /** The other scale on which this number and this word are a pair ("1 – outstanding"), if one is listed. */
  confusion(value: number, word: string): OtherScaleData | undefined {
    const key = nameKey(word);
    return this.confusedWith.find((other) =>
      other.grades.some(
        (grade) => grade.value === value && grade.labels.some((label) => nameKey(label) === key),
      ),
    );
  }

  /** "2 (adequate)": a grade as messages name it; a bare number outside the scale. */
  name(value: number): string {
    const grade = this.grade(value);
    return grade ? `${value} (${grade.label})` : String(value);
  }
}
