import assert from 'node:assert/strict';
import { builtinFrameworks } from '../../server/src/framework/builtin';
import type { Framework } from '../../server/src/framework/framework';
import { formatLetter } from '../../server/src/features/format/format';
import { newLetter } from '../../server/src/features/newLetter';
import { readLetter } from '../../server/src/letter/letter';
import { checkLetter } from '../../server/src/rules/check';
import { library } from '../support/libraryFramework';

const frameworks = [...builtinFrameworks, library];

function made(framework: Framework, council = 'Northmere Borough Council', year = 2008) {
  const { text, select } = newLetter({ council, year, framework });
  const letter = readLetter(text, { frameworks });
  return { text, select, letter, findings: checkLetter(letter) };
}

describe('a new letter', () => {
  for (const framework of frameworks)
    describe(framework.id, () => {
      it('has nothing that is wrong, only what is still to be written', () => {
        const { findings } = made(framework, undefined, framework.data.years?.to);
        assert.ok(findings.length > 0);
        for (const { severity, message } of findings) assert.match(severity, /information|hint/, message);
      });

      it('has a section on every area that wants one and a row for every graded one', () => {
        const { letter } = made(framework);
        assert.equal(letter.framework.id, framework.id);
        assert.equal(letter.status, 'draft');
        for (const area of framework.areas) {
          const assessment = letter.assessments.find((one) => one.area.id === area.id);
          assert.equal(assessment?.section !== undefined, area.section, area.label);
          assert.equal(assessment?.row !== undefined, area.graded, area.label);
        }
        assert.deepEqual(
          letter.sections.map(({ area }) => area?.id),
          framework.areas.filter(({ section }) => section).map(({ id }) => id),
        );
      });

      it('ends where it should: the closing belongs to no area', () => {
        const { letter } = made(framework);
        assert.equal(letter.closing?.signature?.text, '[name]');
      });

      it('is in the form that formatting gives it', () => {
        const { text, letter } = made(framework);
        assert.deepEqual(formatLetter(letter), [], text);
      });

      it('selects the addressee', () => {
        const { text, select } = made(framework);
        assert.equal(text.slice(select.start - 5, select.end), 'Dear [name]');
      });
    });

  it('names the council and the year where the framework wants them', () => {
    const { letter } = made(library, 'Fenwick', 2025);
    assert.equal(letter.title?.title.text, 'Review of libraries in Fenwick 2025');
    assert.equal(letter.header?.text('council'), 'Fenwick');
    assert.equal(letter.header.year, 2025);
  });

  it('gives the period where the framework says when it begins', () => {
    const [first] = builtinFrameworks;
    assert.equal(made(first!).letter.header?.text('period'), '2007-04-01/2008-03-31');
    assert.equal(made(library).letter.header?.text('period'), undefined);
  });

  it('has a table that fits a narrow window, but for a name that is as long as that itself', () => {
    for (const framework of frameworks) {
      const lines = made(framework)
        .text.split('\n')
        .filter((line) => line.startsWith('|'));
      const long = framework.areas.filter(({ label }) => label.length > 70).length;
      assert.equal(lines.filter((line) => line.length > 80).length, long, lines.join('\n'));
    }
  });

  it('takes any name for a council’s (T41)', () => {
    for (const council of [
      'Council: North',
      '"Quoted"',
      '#1 Council',
      'Ynys Môn – Isle of Anglesey',
      'Bristol, City of',
      '[Northmere]',
      'null',
      '2008',
      "King's Lynn & $1 West {year}",
      '- North',
      'St Mary’s *and* _All_ Saints',
      '漢字',
      '|',
      '\\',
    ]) {
      const { letter, findings, text } = made(builtinFrameworks[0]!, council);
      assert.equal(letter.header?.text('council'), council);
      const loud = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
      assert.deepEqual(
        loud.map(({ message }) => message),
        [],
        text.slice(0, 400),
      );
    }
  });

  it('puts a name that was pasted with line ends on one line', () => {
    const { letter } = made(builtinFrameworks[0]!, ' Northmere\r\nBorough\tCouncil ');
    assert.equal(letter.header?.text('council'), 'Northmere Borough Council');
  });
});
