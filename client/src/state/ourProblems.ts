import { DiagnosticSeverity, languages, type Diagnostic, type Uri } from 'vscode';

/** What Problems has of ours about a letter. */
export function problemsOf(letter: Uri): Diagnostic[] {
  return languages.getDiagnostics(letter).filter(isOurs);
}

/** How many errors of ours Problems has, in all files. */
export function errorsOfAll(): number {
  let count = 0;
  for (const [, problems] of languages.getDiagnostics())
    for (const problem of problems)
      if (problem.severity === DiagnosticSeverity.Error && isOurs(problem)) count++;
  return count;
}

function isOurs({ source }: Diagnostic): boolean {
  return source === 'apa-letter';
}
