/** A snippet as an editor inserts it, with what is typed at its stops. */
export interface Filled {
  readonly text: string;
  /** Where the cursor is at last: at `$0`, else after everything; 0-based UTF-16 offset. */
  readonly cursor: number;
}

/**
 * The words of a snippet with `words[0]` typed at stop 1 and so on. Where nothing is given, the words of the stop stay,
 * and of a choice the first one.
 */
export function fill(snippet: string, words: readonly (string | undefined)[] = []): Filled {
  let text = '';
  let cursor: number | undefined;
  let from = 0;
  for (const found of snippet.matchAll(PART)) {
    const [all, escaped, choiceAt, choices, stopAt, own, bareAt] = found;
    text += snippet.slice(from, found.index);
    from = found.index + all.length;
    if (escaped !== undefined) text += escaped;
    else {
      const number = Number(choiceAt ?? stopAt ?? bareAt);
      if (number === 0) cursor = text.length;
      const indent = /(?:^|\n)( *)[^\n]*$/.exec(text)![1];
      text +=
        words[number - 1]?.replaceAll('\n', `\n${indent}`) ??
        plain(choices?.match(/^(?:\\.|[^\\,])*/)![0] ?? own ?? '');
    }
  }
  text += snippet.slice(from);
  return { text, cursor: cursor ?? text.length };
}

const PART = /\\([\\$}])|\$\{(\d+)\|((?:\\.|[^|\\])*)\|\}|\$\{(\d+):((?:\\.|[^}\\])*)\}|\$(\d+)/g;

function plain(words: string): string {
  return words.replace(/\\(.)/g, '$1');
}
