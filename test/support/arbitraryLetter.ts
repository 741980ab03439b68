import fc from 'fast-check';
import { defaultFramework } from '../../server/src/framework/builtin';

const { areas } = defaultFramework;

/** Mostly what is right; now and then one of the others. */
function mostly(right: string, ...others: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof({ weight: 4, arbitrary: fc.constant(right) }, fc.constantFrom(right, ...others));
}

const header = fc
  .tuple(
    mostly('council: Northmere', 'council:', 'concil: Northmere', 'council: Westholt', ''),
    mostly('year: 2008', 'year: "2008"', 'year: 2007', 'year: 2007/08', ''),
    mostly(
      'period: 2007-04-01/2008-03-31',
      'period: 2008-03-31/2007-04-01',
      '',
      'period: 2006-04-01/2007-03-31',
    ),
    mostly('date: 2008-12-17', 'date: 17 December 2008', 'date: 2008-02-31', 'date: TBC', 'date: 05/06/2008'),
    mostly('to:\n  name: Ms A Rowan', 'to: Ms A Rowan', 'to:\n  role: Director', ''),
    mostly('signed:\n  name: J Alder', 'signed:\n  - name: J Alder\n  - name: R Teal', 'signed: J Alder', ''),
    mostly('status: final', 'status: draft', 'status: Final', '', 'staus: final'),
    mostly('', 'framework: apa-2008', 'framework: apa-1066', 'notes: none', 'year: 2009', 'lang: "en'),
  )
  .map((lines) => ['---', ...lines.filter((line) => line !== ''), '---', '', ''].join('\n'));

const title = mostly(
  '# Annual performance assessment of services for children and young people in Northmere 2008\n\n',
  '# Annual performance assessment of services for children and young people in Northmere 2007\n\n',
  'Annual performance assessment 2008\n===\n\n',
  '#\u00A0Letter\n\n',
  '',
);

const opening = mostly(
  'Dear Ms Rowan\n\n',
  'Dear Mr Elder\n\n',
  'The 2007 annual performance assessment is [insert words].\n\n',
  '> Quoted: 4 is good, 3 is adequate, 2 is inadequate.\n\n',
  'Grades: 4 = outstanding, 3 = adequate, 2 = good, 1 = inadequate.\n\n',
  '- 4 outstanding\n- 3 good\n- 2 adequate\n- 1 inadequate\n\n',
);

const grade = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('1', '2', '3', '4') },
  fc.constantFrom(
    '',
    '5',
    '2.5',
    '2 (adequate)',
    '2 (good)',
    '1 – outstanding',
    'good',
    'two',
    'TBC',
    'Grade 3',
  ),
);

const name = fc.oneof(
  { weight: 10, arbitrary: fc.constantFrom(...areas.map(({ label }) => label)) },
  { weight: 2, arbitrary: fc.constantFrom(...areas.flatMap(({ aliases }) => aliases)) },
  fc.constantFrom(
    'Being heathy',
    'Staying save',
    'Average',
    'Context',
    'being-healthy',
    'Staying\u00A0safe',
    '',
  ),
);

const table = fc
  .tuple(
    fc.constantFrom('pipes', 'pipes', 'bare', 'tabs', 'none'),
    fc.boolean(),
    fc.array(fc.tuple(name, grade, grade, fc.constantFrom('', '', '', '', ' x |')), { maxLength: 7 }),
  )
  .map(([form, own, rows]) => {
    if (form === 'none') return '';
    const line = (cells: readonly string[]): string =>
      form === 'tabs' ? cells.join('\t') : form === 'bare' ? cells.join(' | ') : `| ${cells.join(' | ')} |`;
    const columns = ['Assessment judgement area', 'APA grade', ...(own ? ['Self-grade'] : [])];
    return [
      line(columns),
      ...(form === 'tabs' ? [] : [line(columns.map(() => '---'))]),
      ...rows.map(([area, given, self, more]) => line([area, given, ...(own ? [self] : [])]) + more),
      '',
      '',
    ].join('\n');
  });

/** The heading of an area in one of several forms. */
const heading = fc
  .tuple(
    name,
    fc.constantFrom(
      '##',
      '##',
      '##',
      '##',
      '##',
      '##',
      '###',
      '#',
      'closed',
      'grade',
      'setext',
      'no-break',
      'bold',
    ),
  )
  .map(([area, form]) => {
    if (form === 'setext') return area === '' ? '' : `${area}\n---`;
    if (form === 'closed') return `## ${area} ##`;
    if (form === 'grade') return `## ${area} Grade 3`;
    if (form === 'no-break') return `##\u00A0${area}`;
    return form === 'bold' ? `## **${area}**` : `${form} ${area}`;
  });

const fields = fc.array(
  fc.oneof(
    grade.map((value) => `Grade: ${value}`),
    grade.map((value) => `Self-grade: ${value}`),
    fc
      .constantFrom('consistent', 'overestimates', 'underestimates – a little', 'mixed', 'too positive', '')
      .map((value) => `Self-assessment: ${value}`),
    fc.constantFrom(
      'Grade 2',
      '**Grade:** 3',
      'Self grade 2',
      'Garde: 2',
      'Self-asessment: mixed',
      'Self-grade\u00A0: 2',
    ),
  ),
  { maxLength: 4 },
);

const prose = fc.constantFrom(
  '',
  'The contribution of services to improving outcomes for children and young people in this aspect is adequate.\n\n',
  "The contribution of services in this aspect is an inadequate one. The council's analysis overvalues progress.\n\n",
  "The council's self-assessment is consistent with the evidence.\n\n",
  'Children’s services are good, as 🙂 pupils say.\n\n',
  'Waits are TBC weeks.\n\n',
  'Grade: 3\n\n',
  'Prose.\n\nSelf-assessment: mixed\n\n',
  '```\nGrade: 9\n```\n\n',
  '<!-- apa-disable-next-line grade -->\n\n',
  '<!-- apa-disable grade/missing nonsense -->\n\n',
  'Text <!-- with a comment --> and more.\n\n',
  '<!-- open\n\n',
);

const evidence = fc.constantFrom(
  '',
  '### Major strengths\n\n- Waits are short.\n- Schools are keen to take part in it.\n\n',
  '### Major strengths\n\n',
  '### Strengths\n\n* Waits are short.\n* Waits are short.\n\n',
  '### Major Strengths\n\nWaits are short.\n\n',
  '**Major strengths**\n\n• One.\n•\u00A0Two.\n\n',
  '### Important weaknesses and areas for development\n\nNone identified.\n\n',
  '### Important weaknesses and areas for development\n\n1. Schools are keen to take part in it.\n\n',
  '### Weaknesses\n\n■ Few walk.\n  Many drive.\n\n',
  '#### Areas for development\n\nText.\n\nMore text.\n\n',
);

const section = fc
  .tuple(heading, fields, fc.boolean(), prose, fc.array(evidence, { maxLength: 2 }))
  .map(
    ([head, lines, apart, words, lists]) =>
      `${head}\n\n${lines.join(apart ? '\n\n' : '\n')}\n\n${words}${lists.join('')}`,
  );

const closing = fc.constantFrom(
  '',
  'We are grateful for your help.\n\nYours sincerely\n\nJ Alder\n',
  'Yours sincerely\n\nP Thornbury\n\nDivisional Manager\n',
  'Goodbye.\n',
);

/** A letter put together from parts, some of them broken, with line ends of one kind, with or without one at the end. */
export const arbitraryLetter: fc.Arbitrary<string> = fc
  .tuple(
    mostly('', '\uFEFF', '\n'),
    fc.oneof({ weight: 3, arbitrary: header }, fc.constant('')),
    title,
    opening,
    table,
    fc.array(section, { maxLength: 6 }),
    closing,
    fc.constantFrom('\n', '\n', '\r\n', '\r'),
    fc.boolean(),
  )
  .map(([bom, top, head, words, grades, parts, end, lineEnd, cut]) => {
    const text = bom + top + head + words + grades + parts.join('') + end;
    return (cut ? text.trimEnd() : text).replaceAll('\n', lineEnd);
  });
