import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { builtinFrameworks } from '../../../server/src/framework/builtin';
import { Prose } from '../../../server/src/prose/english/prose';
import {
  readJudgements,
  readSelfAssessments,
  readSentences,
  verdictOf,
} from '../../../server/src/prose/reading/read';

const SIGNS: Readonly<Record<string, string>> = {
  consistent: '=',
  overestimates: '+',
  underestimates: '-',
  mixed: '±',
};

/** What the sentence says in the section of this area, by the signs of the fixture. */
function said(family: string, place: string, sentence: string): string {
  const early = place.startsWith('contribution-of') || place.endsWith('@2006');
  const framework = builtinFrameworks.find(({ id }) => id === (early ? 'apa-2006' : 'apa-2008'))!;
  const council = early ? 'Corranbridge Metropolitan Borough Council' : 'Lindenshaw County Council';
  const area = framework.areaById(place.replace('@2006', ''))!;
  const grades = [
    ...new Set(readJudgements(new Prose(sentence), area, framework, council).map(({ grade }) => grade)),
  ];
  const verdict = verdictOf(readSelfAssessments(new Prose(sentence), framework, council));
  const listed = readSentences(new Prose(sentence), area, framework, council).flatMap(
    ({ readings }) => readings,
  );
  assert.equal(
    listed.length > 0,
    grades.length > 0 || verdict !== undefined,
    'the list of sentences says the same',
  );
  if (family === 'judgement') assert.equal(verdict, undefined, 'says nothing of the self-assessment');
  else assert.deepEqual(grades, [], 'says nothing of a grade');
  return (family === 'judgement' ? grades.join() : SIGNS[verdict ?? '']) || '.';
}

describe('sentences by kind', () => {
  for (const paragraph of readFileSync('test/prose/reading/fixtures/kinds.tsv', 'utf8').split('\n\n')) {
    const [head = '', ...rows] = paragraph.trimEnd().split('\n');
    const [, family, does, name] = /^# (judgement|self) (yes|no) ([^:]*):/.exec(head) ?? [];
    if (!family) continue;
    it(`${does === 'yes' ? 'read' : 'left alone'}: ${name}`, () => {
      assert.ok(rows.length > 0);
      for (const row of rows) {
        const [area, says, sentence] = row.split('\t');
        assert.equal(said(family, area!, sentence!), says, sentence);
        // A sentence that names whom it is about says the same after one about others.
        if (!/^Its /.test(sentence!))
          assert.equal(said(family, area!, `Managers meet every month. ${sentence!}`), says, sentence);
      }
    });
  }
});

describe('the list of sentences', () => {
  const check = (prose: string, expected: readonly string[]): void => {
    const framework = builtinFrameworks.find(({ id }) => id === 'apa-2008')!;
    const found = readSentences(new Prose(prose), framework.areaById('staying-safe'), framework);
    const told = found.map(({ from, to, readings, silences }) =>
      [
        prose.slice(from, to),
        ...readings.map((one) => (one.kind === 'judgement' ? `grade ${one.grade}` : one.direction)),
        ...silences.map(({ kind, reason }) => `${kind}: ${reason}`),
      ].join(' | '),
    );
    assert.deepEqual(told, expected);
  };

  it('has each sentence with its reading, or why it says nothing', () => {
    check('This area is good. Managers meet. Performance in this area was good.', [
      'This area is good. | grade 3',
      'Performance in this area was good. | judgement: of another time',
    ]);
    check('The contribution of services for care leavers is good.', [
      'The contribution of services for care leavers is good. | judgement: about a part of the area',
    ]);
    check(
      "The council's self-assessment is too generous. The council's self-assessment may be too generous.",
      [
        "The council's self-assessment is too generous. | overestimates",
        "The council's self-assessment may be too generous. | self-assessment: a condition or a question",
      ],
    );
    check('Parents say that this area is good.', [
      'Parents say that this area is good. | judgement: somebody else’s words',
    ]);
  });
});
