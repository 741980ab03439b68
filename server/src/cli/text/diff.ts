import { createTwoFilesPatch } from 'diff';

/** Texts with more differences than this are shown as one replaced by the other: to compare them would take long. */
const MOST_DIFFERENCES = 2000;

/** The difference of two texts in the form that `patch -p1` and `git apply` take; empty when there is none. */
export function unifiedDiff(file: string, before: string, after: string): string {
  if (before === after) return '';
  const options = { context: 3, maxEditLength: MOST_DIFFERENCES };
  const patch = createTwoFilesPatch('', '', before, after, '', '', options) ?? '';
  const hunks = patch === '' ? whole(before, after) : patch.slice(patch.indexOf('@@'));
  return `--- ${name('a', file)}\n+++ ${name('b', file)}\n${hunks}`;
}

/** All of one text taken out and all of the other put in. */
function whole(before: string, after: string): string {
  const taken = marked('-', before);
  const put = marked('+', after);
  return `@@ -1,${taken.length} +1,${put.length} @@\n${[...taken, ...put].join('')}`;
}

/** Lines with a mark before them. Tools for patches know line feeds alone: what else ends a line is part of it. */
function marked(mark: string, text: string): string[] {
  const lines = text.split(/(?<=\n)/);
  return lines.map((line) =>
    line.endsWith('\n') ? mark + line : `${mark}${line}\n\\ No newline at end of file\n`,
  );
}

/** As git writes it: a name with a space has a tab after it, so that its end can be found. */
function name(side: 'a' | 'b', file: string): string {
  const full = file.startsWith('/') ? file : `${side}/${file}`;
  return full.includes(' ') ? `${full}\t` : full;
}
