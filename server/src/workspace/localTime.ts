/** The time as word processors write it into comments: of the clock on the wall, although it looks like another. */
export function localTime(now = new Date()): string {
  const shifted = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return `${shifted.toISOString().slice(0, 19)}Z`;
}
