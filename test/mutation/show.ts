import type { Finding } from '../../server/src/rules/rule';
import { withMarks } from '../support/marks';
import type { Outcome } from './outcome';
import type { Mutant } from './sample';

/** What is wrong with an outcome, with the lines around each place. */
export function show({ text }: Mutant, { missed, wrong, extra }: Outcome): string {
  const line = (what: string, code: string, range: { start: number; end: number }): string =>
    `  ${what} ${code}: ${around(text, range)}`;
  const tell =
    (what: string) =>
    (finding: Finding): string =>
      `${line(what, `${finding.severity} ${finding.code}`, finding.at)}\n      ${finding.message}`;
  return [
    ...missed.map((one) => line('missed', one.code, one)),
    ...wrong.map(tell('wrong code')),
    ...extra.map(tell('extra')),
  ].join('\n');
}

function around(text: string, { start, end }: { start: number; end: number }): string {
  const from = Math.max(0, text.lastIndexOf('\n', start - 1) + 1, start - 80);
  const next = text.indexOf('\n', end);
  const to = Math.min(next < 0 ? text.length : next, end + 60);
  return JSON.stringify(withMarks(text.slice(from, to), [{ start: start - from, end: end - from }]));
}
