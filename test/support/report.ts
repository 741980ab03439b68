import { checkText } from '../../server/src/cli/checkText';
import type { PlainFinding } from '../../server/src/cli/check/finding';
import { CheckedLetter, type MaxSeverity, type Report } from '../../server/src/cli/check/report';

/** A finding as a format is given it, at these words of the text. */
export function finding(text: string, words: string, more: Partial<PlainFinding> = {}): PlainFinding {
  const start = text.indexOf(words);
  return {
    code: 'grade/missing',
    severity: 'error',
    message: 'Something is wrong.',
    start,
    end: start + words.length,
    related: [],
    ...more,
  };
}

/** A report on texts, with what is really found in them. */
export function reportOn(
  texts: Readonly<Record<string, string>>,
  maxSeverity: MaxSeverity = 'information',
): Report {
  const options = { letter: {}, check: {}, key: '' };
  const letters = Object.entries(texts).map(
    ([file, text]) => new CheckedLetter(file, text, checkText({ path: `/${file}`, text }, options).findings),
  );
  return { letters, problems: [], maxSeverity };
}

/** A report with these findings alone. */
export function report(file: string, text: string, findings: readonly PlainFinding[]): Report {
  return { letters: [new CheckedLetter(file, text, findings)], problems: [], maxSeverity: 'information' };
}
