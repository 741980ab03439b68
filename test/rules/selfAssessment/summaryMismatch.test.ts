import assert from 'node:assert/strict';
import { codes, flags, silent } from '../../support/check';
import { Framework } from '../../../server/src/framework/framework';
import { library } from '../../support/libraryFramework';

const code = 'self-assessment/summary-mismatch';

const AREAS = [
  'Being healthy',
  'Staying safe',
  'Enjoying and achieving',
  'Making a positive contribution',
  'Achieving economic well-being',
];
const VERDICTS: Readonly<Record<string, string>> = {
  c: 'consistent',
  o: 'overestimates',
  u: 'underestimates',
  m: 'mixed',
};

/** Five areas with a verdict each ("ccou-", a dash for none) and the text on capacity. */
function letter(verdicts: string, capacity: string): string {
  const sections = [...verdicts].map((letter, i) => {
    const verdict = VERDICTS[letter];
    return `## ${AREAS[i]}\n\n${verdict ? `Self-assessment: ${verdict}` : 'Prose.'}\n\n`;
  });
  return `${sections.join('')}## Capacity to improve\n\n${capacity}\n`;
}

const OVER = 'In its self-assessment, the council ⟦overestimates its performance⟧.';
const PARTLY_OVER = 'In its self-assessment, the council has ⟦overestimated its performance⟧ in some areas.';
const UNDER = 'In its self-assessment, the council ⟦underestimates its performance⟧.';
const CONSISTENT = "The council's self-assessment ⟦is consistent with the evidence⟧.";
const unmarked = (text: string): string => text.replace(/[⟦⟧]/g, '');

describe(code, () => {
  it('flags a direction that no outcome area has while one has the opposite', () => {
    const [finding] = flags(code, letter('cu---', OVER));
    assert.equal(finding?.severity, 'warning');
    assert.equal(
      finding?.message,
      'The sentence says that the council overestimates itself, but no outcome area says so: 1 says “underestimates” and 1 says “consistent”. Change the sentence or the areas.',
    );
    assert.deepEqual(
      finding?.related.map(({ at, message }) => `${at.text}: ${message}`),
      [
        'consistent: Being healthy: the council sees itself as the evidence shows it',
        'underestimates: Staying safe: the council underestimates itself',
      ],
    );
    flags(code, letter('o----', UNDER));
    flags(code, letter('u----', PARTLY_OVER));
  });
  it('flags a direction that no outcome area has while three are consistent', () => {
    flags(code, letter('ccc--', OVER));
    flags(code, letter('ccccc', PARTLY_OVER));
    silent(code, unmarked(letter('cc---', OVER)));
    silent(code, unmarked(letter('-----', OVER)));
  });
  it('flags "consistent" where more than half of the areas are not', () => {
    const [finding] = flags(code, letter('oouc-', CONSISTENT));
    assert.equal(
      finding?.message,
      'The sentence says that the council sees itself as the evidence shows it, but of the 5 outcome areas 2 say “overestimates” and 1 says “underestimates”. Change the sentence or the areas.',
    );
    flags(code, letter('oommc', CONSISTENT));
    silent(code, unmarked(letter('ouccc', CONSISTENT)));
    silent(code, unmarked(letter('ou---', CONSISTENT)));
    silent(code, unmarked(letter('oucc', CONSISTENT)));
  });
  it('is met by one area, whatever the others say', () => {
    silent(code, unmarked(letter('uuuuo', OVER)));
    silent(code, unmarked(letter('cccco', PARTLY_OVER)));
    silent(code, unmarked(letter('ccccm', OVER)));
    silent(code, unmarked(letter('ccccm', UNDER)));
  });
  it('counts numbers and sentences of the areas too', () => {
    const areas = (second: string): string =>
      `## Being healthy\n\nSelf-assessment: underestimates\n\n## Staying safe\n\n${second}\n\n## Capacity to improve\n\n`;
    silent(code, areas('Grade: 2\nSelf-grade: 3') + unmarked(OVER));
    silent(code, areas('The council overestimates its strengths.') + unmarked(OVER));
    flags(code, areas('Grade: 3\nSelf-grade: 2') + OVER);
    flags(code, areas('Prose.').replace('Self-assessment: underestimates', 'Grade: 3\nSelf-grade: 2') + OVER);
  });
  it('counts a verdict behind a misspelt name', () => {
    const area = '## Being healthy\n\nSelf-asessment: underestimates\n\n';
    flags(code, `${area}## Capacity to improve\n\n${OVER}\n`);
  });
  it('takes a verdict that its own numbers contradict for a slip', () => {
    const area = '## Being healthy\n\nGrade: 3\nSelf-grade: 2\nSelf-assessment: overestimates\n\n';
    flags(code, `${area}## Capacity to improve\n\n${OVER}\n`);
    silent(code, `${area}## Capacity to improve\n\n${unmarked(UNDER)}\n`);
  });
  it('does not count an area that contradicts itself otherwise', () => {
    const both =
      '## Being healthy\n\nGrade: 3\nSelf-grade: 2\nSelf-assessment: overestimates\n\nThe council overestimates its strengths.\n\n';
    silent(code, `${both}## Capacity to improve\n\n${unmarked(OVER)}\n`);
    silent(code, `${both}## Capacity to improve\n\n${unmarked(UNDER)}\n`);
    const prose = "## Being healthy\n\nSelf-assessment: mixed\n\nThe council's analysis is accurate.\n\n";
    silent(
      code,
      `${prose}## Capacity to improve\n\nThe council's self-assessment is consistent with the evidence.\n`,
    );
  });
  it('is met by the numbers of capacity to improve itself', () => {
    silent(code, letter('ccccc', `Grade: 2\nSelf-grade: 3\n\n${unmarked(PARTLY_OVER)}`));
    silent(code, letter('ccccc', `Grade: 2\nSelf-grade: 3\n\n${unmarked(OVER)}`));
    flags(code, letter('ccccc', `Grade: 2\nSelf-grade: 2\n\n${PARTLY_OVER}`));
  });
  it('takes sentences in two directions each for a part', () => {
    silent(
      code,
      letter(
        'ooouc',
        'The council overestimates its strengths. Its self-assessment is consistent with the evidence.',
      ),
    );
    flags(
      code,
      letter('ccccc', 'The council ⟦overestimates its strengths⟧ but underestimates its progress.'),
    );
  });
  it('flags what is said of all areas when it is not so in one', () => {
    const all = 'In its self-assessment, the council ⟦underestimates its performance⟧ in every area.';
    const [found] = flags(code, letter('cuuuu', all));
    assert.match(found!.message, /, but of the 5 outcome areas 1 says “consistent”\./);
    flags(code, letter('ccccu', `${CONSISTENT.slice(0, -1)} in all areas.`));
    silent(code, unmarked(letter('uuuu-', all)));
    silent(code, unmarked(letter('cccc-', `${CONSISTENT.slice(0, -1)} in all areas.`)));
  });
  it('flags what is said of an area by name when its section says otherwise', () => {
    const named = 'In its self-assessment, the council ⟦overestimates its performance⟧ in staying safe.';
    const [found] = flags(code, letter('occcc', named));
    assert.match(
      found!.message,
      /in “Staying safe”, but that section says otherwise \(1 says “consistent”\)/,
    );
    silent(code, unmarked(letter('cocuu', named)));
    silent(code, unmarked(letter('u-ccc', named)));
    silent(code, unmarked(letter('occcc', named.replace('safe', 'safe at home'))));
  });
  it('looks at sentences only, and only in that section', () => {
    silent(code, letter('uuuuu', 'Self-assessment: overestimates'));
    silent(code, `## Overall effectiveness\n\n${unmarked(OVER)}\n\n${letter('uuuuu', 'Prose.')}`);
    silent(code, unmarked(letter('uuuuu', `### Major strengths\n\n- ${OVER}`)));
  });
  it('leaves a sentence that its own section contradicts to the finding about that', () => {
    const text = unmarked(letter('uuuuu', `Self-assessment: consistent\n\n${OVER}`));
    silent(code, text);
    assert.ok(codes(text).includes('self-assessment/verdict-contradicts-prose'));
  });
  it('is silent in a framework that sums nothing up', () => {
    silent(
      code,
      "## Lending\n\nSelf-assessment: underestimates\n\n## The library as a whole\n\nThe library service's self-review overstates successes.\n",
      {
        frameworks: [library],
      },
    );
  });
  it('knows the summing-up area of another framework', () => {
    const [whole, ...outcomes] = library.data.areas;
    const summing = new Framework({
      ...library.data,
      areas: [...outcomes, { ...whole!, kind: 'capacity', selfAssessment: false }],
    });
    flags(
      code,
      "## Lending\n\nSelf-assessment: underestimates\n\n## The library as a whole\n\nThe library service's self-review ⟦overstates successes⟧.\n",
      {
        frameworks: [summing],
      },
    );
  });
});
