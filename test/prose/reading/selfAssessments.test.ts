import assert from 'node:assert/strict';
import fc from 'fast-check';
import { defaultFramework } from '../../../server/src/framework/builtin';
import { Prose } from '../../../server/src/prose/english/prose';
import {
  mentionsSelfAssessment,
  readSelfAssessments,
  verdictOf,
  type Direction,
} from '../../../server/src/prose/reading/read';
import { lines } from '../../support/fixtures';
import { staysLinear } from '../../support/linear';
import { crlf, marked, withMarks } from '../../support/marks';

const SIGNS: Readonly<Record<Direction, string>> = {
  consistent: '=',
  overestimates: '+',
  underestimates: '-',
};

const DOUBTS = [
  ...[
    'not',
    'never',
    'hardly',
    'may',
    'might',
    'would',
    'could',
    'should',
    'seems to',
    'nearly',
    'almost',
    'no longer',
  ],
  ...[
    'does not',
    'cannot',
    'if',
    'whether',
    'unless',
    'schools',
    'and schools',
    'allegedly',
    'parents say',
    'risks',
  ],
];

/** The text with marks around the phrases, after their directions: = + -, with ? when of a part only. */
function read(text: string, council?: string): string {
  const found = readSelfAssessments(new Prose(text), defaultFramework, council);
  const signs = found.map(({ direction, partial }) => SIGNS[direction] + (partial ? '?' : '')).join('');
  return `${signs} ${withMarks(
    text,
    found.map(({ from, to }) => ({ start: from, end: to })),
  )}`;
}

describe('self-assessment sentences', () => {
  for (const line of lines('letter/fixtures/self-assessments.txt'))
    it(line, () => assert.equal(read(marked(line.slice(line.indexOf(' ') + 1)).text), line));

  it('read the same with line breaks, no-break spaces and typographic apostrophes (T04, T09, T10)', () => {
    for (const line of lines('letter/fixtures/self-assessments.txt')) {
      const [, signs, source] = /^(\S+) (.*)$/.exec(line)!;
      for (const typed of [
        source!.replaceAll(' ', '\n'),
        crlf(source!.replaceAll(' ', '\n')),
        source!.replaceAll(' ', '\u00A0'),
        source!.replaceAll("'", '\u2019'),
        source!.replace(/\.$/, ''),
        `\u{1F642} Été. ${source!}`,
      ])
        assert.equal(read(marked(typed).text), `${signs} ${typed}`);
    }
  });

  it('include those that the framework offers to insert', () => {
    for (const [verdict, sentence] of Object.entries(defaultFramework.data.selfAssessment.sentences))
      assert.equal(verdictOf(readSelfAssessments(new Prose(sentence), defaultFramework)), verdict, sentence);
  });

  it('read the council by its name, if it is known', () => {
    const sentence = 'Northmere overestimates its progress.';
    assert.equal(read(sentence, 'Northmere Borough Council'), '+ Northmere ⟦overestimates its progress⟧.');
    assert.equal(read(sentence), ` ${sentence}`);
    const other = 'Southmoor Council overestimates its progress.';
    assert.equal(read(other, 'Northmere Borough Council'), ` ${other}`);
  });

  describe('are none of these', () => {
    for (const name of ['silent-self-assessments', 'silent-judgements'])
      for (const line of lines(`letter/fixtures/${name}.txt`))
        it(line, () => assert.equal(read(line), ` ${line}`));
  });

  it('say nothing with a word of doubt or denial, or another subject, between subject and phrase', () => {
    let checked = 0;
    for (const line of lines('letter/fixtures/self-assessments.txt')) {
      const { text, ranges } = marked(line.slice(line.indexOf(' ') + 1));
      // Only sentences that are one plain clause: elsewhere such a word may stand in another clause.
      if (/[,;*&]| but /.test(text) || ranges.length !== 1) continue;
      const subject = /council|analysis|assessment|evaluation|authority/i.exec(text)!;
      for (const { index } of text.matchAll(/\S+/g)) {
        if (index <= subject.index || index > ranges[0]!.start) continue;
        for (const doubt of DOUBTS) {
          const doubtful = `${text.slice(0, index)}${doubt} ${text.slice(index)}`;
          assert.equal(read(doubtful), ` ${doubtful}`);
          checked++;
        }
      }
    }
    assert.ok(checked > 2000, `${checked} sentences`);
  });

  it('never throw, and what they mark lies in the text and has a word of self-assessment', () => {
    const parts = fc.constantFrom(
      ...[
        'The council',
        "the council's",
        'analysis',
        'self-assessment',
        'its',
        'of',
        'in',
        'this aspect',
        'some',
      ],
      ...[
        'overestimates',
        'over-',
        'under',
        'estimated',
        'overvalue',
        'progress',
        'weaknesses',
        'it',
        'performance',
      ],
      ...['is', 'too', 'optimistic', 'consistent with', 'the evidence', 'accurate', 'reflects', 'not', 'has'],
      ...[',', ';', '.', 'and', 'but', '\u2019', '"', '`', '**', '\u00AD', '\u{1F642}', '<!--', '-->', '\n'],
    );
    const prose = fc.array(fc.oneof(parts, fc.string({ unit: 'binary' }))).map((words) => words.join(' '));
    fc.assert(
      fc.property(prose, (text) => {
        for (const { from, to } of readSelfAssessments(new Prose(text), defaultFramework)) {
          assert.ok(0 <= from && from < to && to <= text.length);
          assert.match(text.slice(from, to), /over|under|too|consistent|accurate|reflects/i);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are read in linear time, whatever is repeated (T16)', () => {
    for (const unit of [
      'a',
      ' ',
      'over-',
      'and overvalue ',
      'and overvalue progress ',
      'the council overvalues progress and ',
      'and the council overvalues ',
      "the council's analysis of strengths and ",
      'strengths and weaknesses, ',
      'the council, which, ',
      'overall, the council ',
      'in its self-assessment, ',
      'the council and progress is overestimated ',
      'over estimates, progress ',
      'is consistent with the ',
      'the council is too ',
    ])
      staysLinear(unit, (text) =>
        readSelfAssessments(new Prose(`The council overvalues ${text}`), defaultFramework),
      );
  });
});

describe('a mention of self-assessment', () => {
  const check = (prose: string, does: boolean): void =>
    assert.equal(mentionsSelfAssessment(new Prose(prose), defaultFramework), does, prose);

  it('is there although nothing can be read for sure', () => {
    check("The council's analysis gives too little weight to attendance.", true);
    check('Its self-evaluation is detailed.', true);
    check('The council may overestimate its progress.', true);
    check('Attendance is low. The council knows why.', false);
    check("The council's analysis of demand is accurate.", false);
    check('', false);
  });
});

describe('the verdict of a section', () => {
  const check = (directions: string, verdict: string | undefined): void =>
    assert.equal(
      verdictOf(
        directions
          .split(' ')
          .filter(Boolean)
          .map((direction) => ({ direction: direction as Direction })),
      ),
      verdict,
    );

  it('is what all sentences say', () => {
    check('', undefined);
    check('consistent consistent', 'consistent');
    check('overestimates overestimates', 'overestimates');
    check('underestimates', 'underestimates');
  });

  it('is mixed when they say both ways', () => {
    check('overestimates underestimates', 'mixed');
    check('underestimates consistent overestimates', 'mixed');
  });

  it('is where the council errs, when it is otherwise consistent', () => {
    check('consistent overestimates', 'overestimates');
    check('underestimates consistent', 'underestimates');
  });
});
