interface Locked {
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
  readonly link?: boolean;
}

/** The page on the packages that the programs are built from, by the lock file; tools of development are not among them. */
export function licencesPage(lockFile: string): string {
  const { packages } = JSON.parse(lockFile) as { packages: Record<string, Locked> };
  const licences = new Map<string, Set<string>>();
  for (const [place, { license, dev, optional, devOptional, link }] of Object.entries(packages)) {
    const name = place.split('node_modules/').at(-1)!;
    const isTool = dev ?? optional ?? devOptional ?? false;
    // Types are gone when the programs are built.
    if (!place.includes('node_modules/') || isTool || link || name.startsWith('@types/')) continue;
    licences.set(name, (licences.get(name) ?? new Set()).add(license ?? 'not said'));
  }
  const rows = [...licences]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, all]) => `| \`${name}\` | ${[...all].sort().join(', ')} |`);
  return [
    '# Licences',
    '',
    'APA Letter is under the MIT licence (`LICENSE`). The extension, the command line, the server and the page are built with these packages. Each package that is published has their licence texts in `ThirdPartyNotices.txt`, made from what is bundled; `apa-letter.cjs` has them at its end.',
    '',
    '| package | licence |',
    '| --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
