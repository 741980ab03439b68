interface Kind {
  readonly family: string;
  readonly says: string;
  readonly name: string;
  readonly principle: string;
  readonly example: string;
}

const FAMILIES = [
  ['judgement', 'The judgement'],
  ['self', 'The self-assessment'],
] as const;

/** The page on the kinds of sentence that are read and that are left alone, by the sentences of the tests. */
export function sentencesPage(fixture: string): string {
  const kinds = kindsOf(fixture);
  const table = (family: string, says: string): string[] => [
    '| kind | what holds for it | example |',
    '| --- | --- | --- |',
    ...kinds
      .filter((kind) => kind.family === family && kind.says === says)
      .map(({ name, principle, example }) => `| ${name} | ${principle} | ${example} |`),
  ];
  return [
    '# Sentences',
    '',
    'A sentence is read when it speaks of the whole area, as it is now, in the voice of the inspectors. Every word that makes it less takes it away from the grade: then it is left alone. [The letter markup](markup.md#what-is-read-from-your-sentences) says where sentences are read. All examples are invented; the tests have more of each kind.',
    ...FAMILIES.flatMap(([family, title]) => [
      '',
      `## ${title}`,
      '',
      '### Read',
      '',
      ...table(family, 'yes'),
      '',
      '### Left alone',
      '',
      ...table(family, 'no'),
    ]),
    '',
  ].join('\n');
}

function kindsOf(fixture: string): Kind[] {
  return fixture.split('\n\n').flatMap((paragraph) => {
    const [head = '', first = ''] = paragraph.split('\n');
    const [, family, says, name, principle] = /^# (judgement|self) (yes|no) ([^:]*): (.*)$/.exec(head) ?? [];
    const example = first.split('\t').at(-1) ?? '';
    return family && says && name && principle ? [{ family, says, name, principle, example }] : [];
  });
}
