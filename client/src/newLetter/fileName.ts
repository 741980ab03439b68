/** "northmere-borough-council-2008.apa"; from the second on with a number after. */
export function fileName(council: string, year: number, n = 1): string {
  const words = council
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  // Names of files have an end in every system.
  const name = [...words, year].join('-').slice(-100);
  return `${name.replace(/^-/, '')}${n > 1 ? `-${n}` : ''}.apa`;
}
