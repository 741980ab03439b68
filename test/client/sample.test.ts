import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { completionsAt } from '../../server/src/features/completion/completion';
import { formatLetter } from '../../server/src/features/format/format';
import { readLetter } from '../../server/src/letter/letter';
import { checkLetter } from '../../server/src/rules/check';
import manifest from '../../package.json';
import texts from '../../package.nls.json';
import { root } from './sources';

const text = readFileSync(path.join(root, 'media/sample.apa'), 'utf8');
const letter = readLetter(text);
const findings = checkLetter(letter);

describe('the pictures of the walkthrough', () => {
  it('all have words in them, as many as there are questions and choices', () => {
    const words = (name: string): string[] =>
      [
        ...readFileSync(path.join(root, `media/walkthrough/${name}.svg`), 'utf8').matchAll(
          /<text[^>]*>([^<]*)/g,
        ),
      ].map(([, text]) => text!);
    for (const { media } of manifest.contributes.walkthroughs[0]!.steps)
      assert.ok(words(path.basename(media.svg, '.svg')).length >= 6, media.svg);
    assert.deepEqual(
      words('new').filter((_, i) => i % 2 === 0),
      ['Full name of the council', 'Assessment year', 'Choose the assessment framework'],
    );
  });
});

describe('the sample letter of the walkthrough', () => {
  it('has what the steps speak of', () => {
    const wrong = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
    assert.deepEqual([...new Set(wrong.map(({ code }) => code))].sort(), [
      'self-assessment/grade-mismatch',
      'table/section-mismatch',
    ]);
    assert.match(texts['walkthrough.findings.description'], /“Staying safe”/);
    assert.match(wrong.find(({ code }) => code.startsWith('table/'))!.message, /“Staying safe”/);
    assert.match(texts['walkthrough.verdict.description'], /“Being healthy”/);
    const { section } = letter.assessments.find(({ area }) => area.id === 'being-healthy')!;
    assert.equal(
      wrong.find(({ code }) => code.startsWith('self-'))!.at.anchor,
      section!.fields[0]!.line.anchor,
    );
  });

  it('is a draft in which something is still to do', () => {
    assert.equal(letter.status, 'draft');
    assert.ok(findings.some(({ code }) => code === 'grade/missing'));
  });

  it('offers the field and the sentence where the step says, on a line of its own below the grades', () => {
    const below = text.indexOf('Self-grade: 3\n') + 'Self-grade: 3\n'.length;
    const labels = (source: string, offset: number): string[] =>
      completionsAt(readLetter(source), offset, { today: { year: 2008, month: 12, day: 1 } }).map(
        ({ label }) => label,
      );
    const typed = `${text.slice(0, below)}S${text.slice(below)}`;
    assert.ok(labels(typed, below + 1).includes('Self-assessment'), 'the field');
    const apart = `${text.slice(0, below)}\n\n${text.slice(below)}`;
    assert.ok(labels(apart, below + 1).includes('Self-assessment: overestimates'), 'the sentence');
  });

  it('is in the form that formatting gives it', () => {
    assert.deepEqual(formatLetter(letter), []);
  });
});
