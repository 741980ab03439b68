/** What a disk says when it cannot do something: the system's code, as in "ENOENT", and its own words. */
export function diskError(error: unknown): { readonly code?: string; readonly words: string } {
  if (!(error instanceof Error)) return { words: String(error) };
  return { ...('code' in error ? { code: String(error.code) } : {}), words: error.message };
}
