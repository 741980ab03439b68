/** The forms that a report can be written in; the first is the default. Apart from their code, which is loaded late. */
export const formatNames = [
  'pretty',
  'compact',
  'json',
  'ndjson',
  'sarif',
  'github',
  'gitlab',
  'junit',
] as const;

export type FormatName = (typeof formatNames)[number];
