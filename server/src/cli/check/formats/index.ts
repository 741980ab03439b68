import type { Format } from './format';
import type { FormatName } from './names';

/** Every form that a report can be written in, loaded when it is wanted. */
export const formats: Readonly<Record<FormatName, () => Promise<Format>>> = {
  pretty: async () => (await import('./pretty')).pretty,
  compact: async () => (await import('./compact')).compact,
  json: async () => (await import('./json')).json,
  ndjson: async () => (await import('./ndjson')).ndjson,
  sarif: async () => (await import('./sarif')).sarif,
  github: async () => (await import('./github')).github,
  gitlab: async () => (await import('./gitlab')).gitlab,
  junit: async () => (await import('./junit')).junit,
};
