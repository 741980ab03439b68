import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readLetter } from '../../../server/src/letter/letter';
import { checkLetter } from '../../../server/src/rules/check';
import { fixAll } from '../../../server/src/rules/fixAll';
import type { Finding } from '../../../server/src/rules/rule';
import { applyEdits } from '../../../server/src/text/edit';
import { crlf } from '../../support/marks';

/** Fixes that meet wait for the next round; an empty table gets its rows one by one. */
const MOST_ROUNDS = 20;

/** The text after all safe fixes of the findings that `wanted` lets through, again and again until none is left. */
function fixed(source: string, wanted: (finding: Finding) => boolean): string {
  let text = source;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const letter = readLetter(text);
    const edits = fixAll(checkLetter(letter).filter(wanted));
    if (edits.length === 0) return text;
    text = applyEdits(text, edits);
  }
  assert.fail(
    `still fixes to do after ${MOST_ROUNDS} rounds:\n${JSON.stringify(source)}\n${JSON.stringify(text)}`,
  );
}

const ofText = ({ code }: Finding): boolean => code.startsWith('text/');

describe('all safe fixes of the rules about form', () => {
  it('put a letter from a word processor into the usual form (T10, T56)', () => {
    const source = `---
council: Northmere
year: 2008
---

Assessment of\u00A0Northmere 2008
=======

Area\tAPA grade
Being\u00A0healthy\tGrade 2
Staying safe\t3

##\u00A0Being\u00A0healthy – Grade\u00A02 ##

self-grade\u00A03

**Self-assessment:** overestimates

Text with 12\u00A0% in it.

### Major strengths ###

•\u00A0One
•\tTwo
that goes on

Staying safe Grade 3
---

### Major strengths

* One
+ Two
`;
    const after = `---
council: Northmere
year: 2008
---

# Assessment of\u00A0Northmere 2008

| Area | APA grade |
| --- | --- |
| Being healthy | 2 |
| Staying safe | 3 |

## Being healthy

Grade: 2
Self-grade: 3
Self-assessment: overestimates

Text with 12\u00A0% in it.

### Major strengths

- One
-\tTwo
that goes on

## Staying safe

Grade: 3

### Major strengths

- One
- Two
`;
    assert.equal(fixed(source, ofText), after);
    assert.equal(fixed(crlf(source), ofText), crlf(after));
    assert.deepEqual(checkLetter(readLetter(after)).filter(ofText), []);
  });

  const lines = fc.array(
    fc.constantFrom(
      ...[
        '',
        '',
        '## Being healthy Grade 2',
        '##\u00A0Staying safe ##',
        'Staying safe',
        '---',
        '===',
        '# Letter #',
      ],
      ...[
        'Grade 2',
        '**Grade:** 3',
        'grade: 1',
        'Self-grade – 3',
        'Grade:',
        'Self-assessment : mixed',
        'Grade\u00A04',
      ],
      ...[
        'Area\tGrade',
        'Being healthy\t2',
        'Staying safe\tGrade 3',
        '| Area | Grade |',
        '| --- | --- |',
        '--- | ---',
      ],
      ...['| Being healthy | 2 |', 'Staying safe | Grade 2', '|\u00A0Staying safe | 3', 'Being healthy |'],
      ...[
        '### Major strengths',
        '• One',
        '* Two',
        '–\u00A0Three',
        '+',
        '  - deep',
        '1. First',
        'Some words.',
      ],
      ...['<!-- note', '-->', '```', '    code', '> quoted', '* - -', 'TBC', 'Yours sincerely', 'J Alder'],
    ),
    { maxLength: 14 },
  );

  it('come to an end, and neither add words nor lose any (T56)', () => {
    const words = (text: string): string[] =>
      (text.match(/[\p{L}\p{N}]+/gu) ?? [])
        .filter((word) => !/^(?:grade|self|assessment|judgement|area|apa)$/i.test(word))
        // A grade moves with the fields below a comment or code.
        .sort();
    fc.assert(
      fc.property(lines, fc.constantFrom('\n', '\r\n', '\r'), (all, end) => {
        const source = all.join(end);
        const text = fixed(source, ofText);
        assert.deepEqual(words(text), words(source));
        for (const finding of checkLetter(readLetter(text)).filter(ofText))
          assert.ok(!finding.fixes().some(({ safe, disabled }) => safe && !disabled), finding.message);
      }),
      { numRuns: 150 },
    );
  });
  it('come to an end together with those of all other rules (T56)', () => {
    fc.assert(
      fc.property(lines, (all) => {
        fixed(all.join('\n'), () => true);
      }),
      { numRuns: 40 },
    );
  });
});
