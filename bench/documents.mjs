// Documents of any length: the same text for the same arguments.

const AREAS = [
  "Overall effectiveness of children's services",
  'Being healthy',
  'Staying safe',
  'Enjoying and achieving',
  'Making a positive contribution',
  'Achieving economic wellbeing',
  'Capacity to improve, including the management of services for children and young people',
];
const WORDS =
  'waits for counselling are short schools join in early nurses visit every new family plans name a lead officer ' +
  'young people help to choose staff carers are trained before children come reviews happen on time data are shared';
const words = WORDS.split(' ');

/** Numbers that look like chance and are not. */
function chance(seed) {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

function sentence(random) {
  const picked = [];
  for (let left = 12 + random(8); left > 0; left--) {
    const word = words[random(words.length)];
    // The same word twice in a row would be a finding.
    if (word !== picked.at(-1)) picked.push(word);
  }
  const text = picked.join(' ');
  return `${text[0].toUpperCase()}${text.slice(1)}.`;
}

const LONGEST = Math.max(...AREAS.map(({ length }) => length));
const row = (/** @type {string} */ name, /** @type {string} */ grade) =>
  `| ${name.padEnd(LONGEST)} | ${grade.padEnd('APA grade'.length)} |`;

/** A letter of so many lines, in the usual form: long ones have more points in every section. */
export function letter(lines, seed = 1) {
  const random = chance(seed);
  const council = `Northmere ${seed} Council`;
  const grades = AREAS.map(() => 2 + random(2));
  const head = [
    ...[
      '---',
      `council: ${council}`,
      'year: 2008',
      'date: 2008-12-17',
      'to:',
      '  name: Ms A Rowan',
      'signed:',
    ],
    ...['  name: J Alder', 'status: draft', '---', ''],
    `# Annual performance assessment of services for children and young people in ${council} 2008`,
    ...['', 'Dear Ms Rowan', ''],
    ...[
      row('Assessment judgement area', 'APA grade'),
      row('-'.repeat(LONGEST), '-'.repeat('APA grade'.length)),
    ],
    ...AREAS.map((area, i) => row(area, String(grades[i]))),
    '',
  ];
  const closing = ['We are grateful for the help of your staff.', '', 'Yours sincerely', '', 'J Alder'];
  const points = Math.max(
    1,
    Math.floor((lines - head.length - closing.length - AREAS.length * 10) / AREAS.length),
  );
  const body = AREAS.flatMap((area, i) => [
    ...[`## ${area}`, '', `Grade: ${grades[i]}`, '', sentence(random), '', '### Major strengths', ''],
    ...Array.from({ length: points }, () => `- ${sentence(random)}`),
    '',
  ]);
  const rest = lines - head.length - body.length - closing.length;
  const more = Array.from({ length: Math.max(0, rest - 1) }, () => `- ${sentence(random)}`);
  return [...head, ...body.slice(0, -1), ...more, '', ...closing, ''].join('\n');
}

export function yaml(lines, seed = 1) {
  const random = chance(seed);
  const entries = Array.from({ length: Math.ceil(lines / 3) }, (_, n) => [
    `- area: area-${n}`,
    `  grade: ${1 + random(4)}`,
    `  note: "${sentence(random)}"`,
  ]);
  return `${entries.flat().slice(0, lines).join('\n')}\n`;
}

export function json(lines, seed = 1) {
  const random = chance(seed);
  const entries = Array.from({ length: Math.max(1, Math.floor((lines - 2) / 4)) }, (_, n) => ({
    area: `area-${n}`,
    note: sentence(random),
  }));
  return `${JSON.stringify(entries, null, 2)}\n`;
}
