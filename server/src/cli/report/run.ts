import { once } from 'node:events';
import path from 'node:path';
import { areasOf, ReportTotals } from '../../features/report';
import { reportBegin, reportEnd, reportRows } from '../../render/report/page';
import { keepHeapSmall } from '../../node/smallHeap';
import { reportHead } from '../../workspace/reportHead';
import { findInputs } from '../check/inputs';
import { TerminalProgress } from '../check/progress';
import { hrefOf } from '../hrefOf';
import { guardOutput, writeOutput } from '../output';
import { filterOf } from '../source';
import { tell } from '../terminal';
import { nameOf } from '../text/names';
import { plain } from '../text/plain';
import { UsageError } from '../usageError';
import { ReportLetters } from './letters';
import { Spool } from './spool';

export interface ReportArguments {
  readonly output?: string;
  readonly force?: boolean;
}

/** `apa-letter report`: the exit code is 2 if a letter could not be read, else 0, whatever is found in the letters. */
export async function runReport(words: readonly string[], { output, force }: ReportArguments): Promise<void> {
  keepHeapSmall();
  const cwd = process.cwd();
  const to = output === undefined || output === '-' ? undefined : path.resolve(output);
  if (words.includes('-')) throw new UsageError('A report is made of files. Name them, or their folder');
  const inputs = await findInputs(words.length > 0 ? words : ['.'], cwd, { filterOf });
  if (to !== undefined) guardOutput({ at: to, isOwn: isPage, force }, inputs.files);
  const problems = inputs.problems.map(({ file, message }) => `${file}: ${message}`);
  const letters = await ReportLetters.of(inputs.files, (at, problem) =>
    problems.push(`${nameOf(at, cwd)}: ${problem}`),
  );
  const spool = new Spool();
  try {
    const begin = await spooled(letters, spool, to, problems);
    for (const problem of problems) tell(plain(problem));
    process.exitCode = problems.length > 0 ? 2 : 0;
    const { count } = letters;
    const whole = function* (): Iterable<Uint8Array> {
      yield Buffer.from(begin);
      yield* spool.chunks();
      yield Buffer.from(reportEnd(count));
    };
    if (to !== undefined) writeOutput(to, whole());
    else for (const part of whole()) if (!process.stdout.write(part)) await once(process.stdout, 'drain');
  } finally {
    spool.remove();
  }
}

/** Puts the letters aside one after another; what stands above them is known when all have been counted. */
async function spooled(
  letters: ReportLetters,
  spool: Spool,
  to: string | undefined,
  problems: readonly string[],
): Promise<string> {
  const cwd = process.cwd();
  const progress = new TerminalProgress(process.stderr);
  const totals = new ReportTotals();
  const areas = areasOf(letters.frameworks);
  progress.start(letters.count);
  for await (const { row, changes, path: at } of letters) {
    const line = {
      ...row,
      framework: row.framework.id,
      changes,
      file: nameOf(at, cwd),
      href: hrefOf(at, to),
    };
    spool.write(reportRows([line], totals.counts.letters, { areas, letters: letters.count }));
    totals.add(row);
    progress.step();
  }
  progress.end();
  const now = new Date();
  const today = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
  const councils = letters.councils.size;
  return reportBegin(reportHead({ title: 'Report of letters', today, totals, councils, areas, problems }));
}

function isPage(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 20)).toString('latin1').toLowerCase().startsWith('<!doctype html');
}
