/** A line of the header, read by itself: the header as a whole may not be readable. */
export interface EntryLine {
  /** Up to the key: its indentation and the dash of a list. */
  readonly lead: string;
  /** The word before the colon; empty when there is none. */
  readonly word: string;
  /** Up to the value. */
  readonly before: string;
  readonly value: string;
  /** A comment after the value, with the space before it. */
  readonly remark: string;
}

export function readEntryLine(line: string): EntryLine {
  const lead = /^[ \t]*(?:- +)?/.exec(line)![0];
  const [colon = '', word = ''] = /^([\w-]+):(?:[ \t]+|$)/.exec(line.slice(lead.length)) ?? [];
  const before = lead + colon;
  const rest = line.slice(before.length);
  // A # with a number after it is one of the value's words.
  const hash = rest.search(/(?:^|[ \t])#[ \t]+\D/);
  const value = (hash < 0 ? rest : rest.slice(0, hash)).trimEnd();
  return { lead, word, before, value, remark: rest.slice(value.length) };
}
