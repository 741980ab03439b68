import assert from 'node:assert/strict';
import fc from 'fast-check';
import { defaultFramework } from '../../../server/src/framework/builtin';
import { Framework } from '../../../server/src/framework/framework';
import { readJudgements, readSelfAssessments } from '../../../server/src/prose/reading/read';
import { Prose } from '../../../server/src/prose/english/prose';
import { lines } from '../../support/fixtures';
import { crlf, marked, withMarks } from '../../support/marks';
import { staysLinear } from '../../support/linear';

const DOUBTS = [
  ...[
    'not',
    'never',
    'hardly',
    'may',
    'might',
    'would',
    'could',
    'seems to be',
    'nearly',
    'almost',
    'partly',
    'if',
  ],
  ...[
    'no longer',
    'less than',
    'more than',
    'better than',
    'at least',
    'whether',
    'was',
    'some',
    'most',
    'unless',
  ],
  ...[
    'schools',
    'the council says',
    'allegedly',
    'the fostering service',
    'between adequate and',
    'adequate to',
    '"',
    '?',
  ],
];

const areaOf = (id: string, framework = defaultFramework) => {
  const area = framework.areaById(id);
  assert.ok(area, `no area ${id}`);
  return area;
};

/** The text with marks around what reads in the area's section, and the grades that it reads as. */
function read(text: string, area: string, framework = defaultFramework, council?: string): string {
  const found = readJudgements(new Prose(text), areaOf(area, framework), framework, council);
  const grades = found.map(({ grade }) => `${grade} `).join('');
  return (
    grades +
    withMarks(
      text,
      found.map(({ from, to }) => ({ start: from, end: to })),
    )
  );
}

describe('judgement sentences', () => {
  for (const line of lines('letter/fixtures/judgements.txt'))
    it(line, () => {
      const [, area, grade, source] = /^(\S+) (\d) (.*)$/.exec(line)!;
      assert.equal(read(marked(source!).text, area!), `${grade} ${source}`);
    });

  it('read the same with line breaks, no-break spaces and decomposed letters in them (T04, T09, T11)', () => {
    for (const line of lines('letter/fixtures/judgements.txt')) {
      const [, area, grade, source] = /^(\S+) (\d) (.*)$/.exec(line)!;
      for (const typed of [
        source!.replaceAll(' ', '\n'),
        crlf(source!.replaceAll(' ', '\n')),
        source!.replaceAll(' ', '\u00A0'),
        source!.replaceAll(' ', ' \u202F'),
        source!.replaceAll("'", '\u2019'),
        source!.replace(/\.$/, ''),
        `\u{1F642} Été. ${source!}`,
      ]) {
        // A link and a tag have spaces of their own.
        if (/[<[]/.test(source!)) continue;
        assert.equal(read(marked(typed).text, area!), `${grade} ${typed}`);
      }
    }
  });

  it('read only in the sections that they are about', () => {
    const outcome = 'The contribution of services to improving outcomes in this aspect is adequate.';
    const capacity = "The council's capacity to improve its services for children and young people is good.";
    const overall = 'Northmere Council delivers services which meet the minimum requirements for users.';
    for (const { id, kind } of defaultFramework.areas) {
      const reads = [
        [outcome, kind === 'outcome'],
        [capacity, kind === 'capacity'],
        [overall, kind === 'overall'],
      ] as const;
      for (const [sentence, does] of reads)
        assert.equal(read(sentence, id) !== sentence, does, `${id}: ${sentence}`);
    }
    const named = 'The contribution of services to being healthy is good.';
    assert.notEqual(read(named, 'being-healthy'), named);
    assert.equal(read(named, 'staying-safe'), named);
  });

  it('read the council by its name and place, if it is known', () => {
    const check = (sentence: string, expected: string, council: string): void =>
      assert.equal(read(sentence, 'overall-effectiveness', defaultFramework, council), expected);
    const camden = 'The London Borough of Southmoor delivers services which meet the minimum requirements.';
    check(
      camden,
      '2 The London Borough of Southmoor delivers services which ⟦meet the minimum requirements⟧.',
      'London Borough of Southmoor',
    );
    check(camden, camden, 'Northmere Borough Council');
    check(camden, camden, '');
    const place = "The overall effectiveness of children's services in Northmere is good.";
    check(
      place,
      "3 The overall effectiveness of children's services in Northmere is ⟦good⟧.",
      'Northmere Borough Council',
    );
    check(place, place, 'Southmoor Council');
    const other = 'Southmoor Council delivers services which meet the minimum requirements.';
    check(other, other, 'Northmere Borough Council');
  });

  it('read several in one paragraph', () => {
    assert.equal(
      read(
        'The contribution of services in this aspect is adequate. It was good. Overall, the contribution of services in this aspect is good.',
        'staying-safe',
      ),
      '2 3 The contribution of services in this aspect is ⟦adequate⟧. It was good. Overall, the contribution of services in this aspect is ⟦good⟧.',
    );
  });

  it('follow the framework: another scale, with labels of several words and verbs of their own', () => {
    const { data } = defaultFramework;
    const other = new Framework({
      ...data,
      id: 'peer-review',
      scale: {
        best: 'lowest',
        grades: [
          { value: 1, label: 'good', meaning: '' },
          { value: 2, label: 'very good', meaning: '' },
          { value: 3, label: 'requires improvement', meaning: '' },
          { value: 4, label: 'très faible', meaning: '' },
        ],
      },
    });
    const check = (source: string, grade: number): void =>
      assert.equal(read(marked(source).text, 'being-healthy', other), `${grade} ${source}`);
    check('The contribution of services in this aspect is ⟦very good⟧.', 2);
    check('The contribution of services in this aspect is ⟦good⟧.', 1);
    check('The contribution of services in this aspect ⟦requires improvement⟧.', 3);
    check('The contribution of services in this aspect is ⟦tre\u0300s faible⟧.', 4);
    const adequate = 'The contribution of services in this aspect is adequate.';
    assert.equal(read(adequate, 'being-healthy', other), adequate);
  });

  it('are not read where the framework has no words for them', () => {
    const without = new Framework({
      ...defaultFramework.data,
      judgement: { subjects: [], here: [] },
      selfAssessment: { assessors: [], analyses: [] },
    });
    for (const { id } of without.areas) {
      const sentence = 'The contribution of services in this aspect is good.';
      assert.equal(read(sentence, id, without), sentence);
      assert.deepEqual(
        readSelfAssessments(new Prose('The council overestimates its progress.'), without),
        [],
      );
    }
  });

  describe('are none of these, in no section', () => {
    for (const name of ['silent-judgements', 'silent-self-assessments'])
      for (const line of lines(`letter/fixtures/${name}.txt`))
        it(line, () => {
          for (const { id } of defaultFramework.areas) assert.equal(read(line, id), line, id);
        });
  });

  it('say nothing with a word of doubt, denial or another subject anywhere between subject and grade', () => {
    let checked = 0;
    for (const line of lines('letter/fixtures/judgements.txt')) {
      const [, area, , source] = /^(\S+) (\d) (.*)$/.exec(line)!;
      const { text, ranges } = marked(source!);
      // Only sentences that are one plain clause: elsewhere such a word may stand in another clause.
      if (/[,;<[~“]/.test(text)) continue;
      const subject = /contribution|capacity|effectiveness|services|council|authority/i.exec(text);
      for (const { index } of text.matchAll(/\S+/g)) {
        if (index <= (subject?.index ?? 0) || index > ranges[0]!.start) continue;
        for (const doubt of DOUBTS) {
          const doubtful = `${text.slice(0, index)}${doubt} ${text.slice(index)}`;
          assert.equal(read(doubtful, area!), doubtful);
          checked++;
        }
      }
    }
    assert.ok(checked > 5000, `${checked} sentences`);
  });

  it('never throw, and what they mark is a word of the scale or a descriptor', () => {
    const parts = fc.constantFrom(
      ...[
        'The contribution of services',
        "the council's",
        'capacity to improve',
        'in this aspect',
        ',',
        ';',
        '.',
      ],
      ...[
        'is',
        'are',
        'has been judged',
        'to be',
        'not',
        'good',
        'inadequate',
        'outstanding',
        'Grade 3',
        '(',
        ')',
      ],
      ...[
        'delivers',
        'services',
        'which',
        'meet',
        'the minimum requirements',
        'do not',
        'consistently',
        'above',
      ],
      ...[
        '\u2019',
        '"',
        '`',
        '**',
        '~~',
        '-',
        '\u00AD',
        '\u{1F642}',
        '<!--',
        '-->',
        '\n',
        'and',
        'but',
        'Overall',
      ],
    );
    const prose = fc.array(fc.oneof(parts, fc.string({ unit: 'binary' }))).map((words) => words.join(' '));
    fc.assert(
      fc.property(prose, fc.constantFrom(...defaultFramework.areas), (text, area) => {
        for (const { from, to, by, grade } of readJudgements(new Prose(text), area, defaultFramework)) {
          assert.ok(0 <= from && from < to && to <= text.length);
          const marks = text.slice(from, to);
          if (by === 'descriptor') assert.match(marks, /requirements$/i);
          else assert.equal(defaultFramework.scale.gradeOfWord(marks)?.value, grade, marks);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are read in linear time, whatever is repeated (T16)', () => {
    for (const unit of [
      ' ',
      'a',
      'is ',
      '. ',
      ', ',
      '"',
      'good ',
      'is good and ',
      'the contribution of services ',
      'and the contribution of services is good ',
      'and the contribution of services to improving outcomes , , in this aspect ',
      'overall, ',
      'the council delivers services which ',
      'and The Borough of and the Council ',
      'the minimum requirements ',
      'do not meet ',
      'and its capacity to improve ',
    ])
      for (const id of ['overall-effectiveness', 'being-healthy', 'capacity-to-improve'])
        staysLinear(unit, (text) =>
          // Without a word of the scale nothing would be read at all.
          readJudgements(new Prose(`${text} is good`), areaOf(id), defaultFramework),
        );
  });
});
