import { TextDocument } from 'vscode-languageserver-textdocument';
import { gravity } from '../../rules/check';
import type { Severity } from '../../rules/rule';
import type { PlainFinding } from './finding';

/** A letter that has been checked. */
export class CheckedLetter {
  #lines: TextDocument | undefined;

  constructor(
    /** As the user would name it; see `names.ts`. */
    readonly file: string,
    /** The text that the findings are about. */
    readonly text: string,
    readonly findings: readonly PlainFinding[],
    /** The file of the settings or of a framework, reported beside the letters that it holds for. */
    readonly isSettings = false,
  ) {}

  /** The text as one that knows its lines. */
  get lines(): TextDocument {
    return (this.#lines ??= TextDocument.create('', '', 0, this.text));
  }
}

/** A file that could not be checked, with a sentence that says why and what to do. */
export interface FileProblem {
  readonly file: string;
  readonly message: string;
}

/** What a run of `check` came to. */
export interface Report {
  readonly letters: readonly CheckedLetter[];
  readonly problems: readonly FileProblem[];
  /** The worst severity that is still let pass. */
  readonly maxSeverity: MaxSeverity;
}

export type MaxSeverity = Severity | 'none';

/** Is a finding of this severity a reason to fail? */
export function fails(severity: Severity, max: MaxSeverity): boolean {
  return max === 'none' || gravity(severity) < gravity(max);
}

/** 0: nothing that counts; 1: something that counts; 2: something could not be checked. */
export function exitCode({ letters, problems, maxSeverity }: Report): number {
  if (problems.length > 0) return 2;
  const failed = letters.some(({ findings }) =>
    findings.some(({ severity }) => fails(severity, maxSeverity)),
  );
  return failed ? 1 : 0;
}
