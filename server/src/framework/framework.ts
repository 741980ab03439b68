import { compoundKey, nameKey } from '../text/key';
import { nameWords } from '../text/nameWords';
import { Recall } from '../text/recall';
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
  /** The areas by all keys (see `nameKey`) under which they are known. */
  readonly areaNames: ReadonlyMap<string, Area>;
  /** The two lists by all keys (see `nameKey`) under which they are known. */
  readonly evidenceNames: ReadonlyMap<string, EvidenceKind>;
  readonly #areasNamed = new Recall((text) => this.#areaSpelt(text) ?? this.#areaSpelt(wordsOf(text)));
  readonly #besides: ReadonlySet<string>;

  constructor(file: FrameworkFile) {
    const data = complete(file);
    this.data = data;
    this.scale = new Scale(data);
    this.areas = data.areas.map((area, order) => ({ order, ...area }));
    const areaNames = new Map<string, Area>();
    for (const area of this.areas)
      for (const name of [area.label, area.id, ...area.aliases, ...(area.titles ?? [])])
        areaNames.set(nameKey(name), area);
    // Another spelling of a name is never taken from the thing whose name it is.
    for (const area of this.areas)
      for (const name of [area.label, ...area.aliases])
        for (const key of spellings(name)) if (!areaNames.has(key)) areaNames.set(key, area);
    this.areaNames = areaNames;
    this.#besides = new Set((data.besides ?? []).map(nameKey));
    const evidenceNames = new Map<string, EvidenceKind>();
    for (const kind of ['strengths', 'weaknesses'] as const)
      for (const name of [data.evidence[kind].label, ...data.evidence[kind].aliases])
        evidenceNames.set(nameKey(name), kind);
    this.evidenceNames = evidenceNames;
  }

  get id(): string {
    return this.data.id;
  }

  /**
   * The area that a heading or table cell names, by label, id or alias. A number before the name, a stop, colon or dash
   * after it and the mark of a note make no difference, nor whether a compound is one word, two or hyphenated.
   */
  areaNamed(text: string): Area | undefined {
    return this.#areasNamed.of(text);
  }

  #areaSpelt(name: string): Area | undefined {
    for (const key of spellings(name)) {
      const area = this.areaNames.get(key);
      if (area) return area;
    }
    return undefined;
  }

  /** Is a heading that names the area a title of its section, and no name of what is graded? */
  isTitle(heading: string, { titles = [] }: Area): boolean {
    return titles.some((title) => compoundKey(title) === compoundKey(heading));
  }

  /** Does a table cell name something that is graded beside the areas? */
  isBeside(text: string): boolean {
    return this.#besides.has(nameKey(wordsOf(text)));
  }

  areaById(id: string): Area | undefined {
    return this.areas.find((area) => area.id === id);
  }

  /** The list of which this is a name, whole. */
  evidenceNamed(heading: string): EvidenceKind | undefined {
    return this.evidenceNames.get(nameKey(heading));
  }
}

/** The name as it is written, and with its hyphens as spaces and left out: "well-being", "well being", "wellbeing". */
function spellings(name: string): string[] {
  const key = nameKey(name);
  return key.includes('-') ? [key, key.replaceAll('-', ' '), key.replaceAll('-', '')] : [key];
}

function wordsOf(text: string): string {
  const { from, to } = nameWords(text.trim());
  return text.trim().slice(from, to);
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
