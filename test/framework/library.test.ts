import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { toPlainText } from '../../server/src/features/content';
import { hoverAt } from '../../server/src/features/hover/hover';
import { outline } from '../../server/src/features/outline';
import { readLetter, type Letter } from '../../server/src/letter/letter';
import { checkLetter } from '../../server/src/rules/check';
import { fixAll } from '../../server/src/rules/fixAll';
import type { Finding } from '../../server/src/rules/rule';
import { readFrameworkFile } from '../../server/src/workspace/frameworkFile';
import { applyEdits } from '../../server/src/text/edit';
import { crlf } from '../support/marks';

const FOLDER = 'examples/library-peer-review';
const { framework } = readFrameworkFile(
  readFileSync(`${FOLDER}/.apa/frameworks/library-review.yaml`, 'utf8'),
);
const frameworks = framework ? [framework] : [];
const text = (name: string): string => readFileSync(`${FOLDER}/${name}-2025.apa`, 'utf8');
const letter = (name: string): Letter => readLetter(text(name), { frameworks });
const found = (one: Letter): string[] => checkLetter(one).map(inWords);
const inWords = ({ severity, code, at }: Finding): string => `${severity} ${code} ${at.text}`;

/** What the pointer shows on the `nth` occurrence of some words. */
function hover(name: string, words: string, nth = 1): string {
  let at = -1;
  for (let i = 0; i < nth; i++) at = text(name).indexOf(words, at + 1);
  assert.ok(at >= 0, words);
  return toPlainText(hoverAt(letter(name), at + 1)?.content ?? []);
}

describe('a peer review of a library, with a framework of its own', () => {
  it('is read with its framework', () => {
    assert.ok(framework);
    const one = letter('harbourside');
    assert.equal(one.framework.id, 'library-review');
    assert.equal(one.headerBroken, false);
    assert.equal(one.assessments.length, 6);
  });

  it('has no problems when it is finished', () => {
    assert.deepEqual(found(letter('harbourside')), []);
  });

  it('has its accidents found', () => {
    const expected = [
      'error table/section-mismatch 2',
      'error grade/inverted-scale 4 (strong)',
      'warning self-assessment/grade-mismatch 3',
      'error self-assessment/verdict-contradicts-grades underestimates',
      'warning grade/judgement-mismatch sound',
      'warning evidence/empty What could be better',
      'error grade/out-of-range 6',
      'error table/section-mismatch 3',
      'hint evidence/heading-name Works well',
      'warning area/unknown Leadership and readines for change',
    ];
    assert.deepEqual(found(letter('fenwick')), expected);
    assert.deepEqual(found(readLetter(crlf(text('fenwick')), { frameworks })), expected);
  });

  it('is told of in its own words, with one as the best mark', () => {
    const messages = checkLetter(letter('fenwick')).map(({ message }) => message);
    const says = (words: RegExp): void =>
      assert.ok(
        messages.some((message) => words.test(message)),
        `${words}`,
      );
    says(/the five stars of readers' reviews.* grade 4 is “fragile” and grade 2 is “strong”/);
    says(/library service graded itself 3 \(sound\), one grade better than the 4 \(fragile\)/);
    says(/1 \(exemplary\), 2 \(strong\), 3 \(sound\), 4 \(fragile\) or 5 \(failing\)/);
    says(/Did you mean “Leadership and readiness for change”\?/);
  });

  it('has safe fixes that bring nothing new', () => {
    const before = letter('fenwick');
    const fixed = applyEdits(text('fenwick'), fixAll(checkLetter(before)));
    assert.match(fixed, /### What works well\n\n- The website/);
    assert.match(fixed, /Self-grade: 3\nSelf-assessment: overestimates/);
    const left = new Set(found(before));
    const grave = found(readLetter(fixed, { frameworks })).filter((one) => /^(error|warning)/.test(one));
    assert.deepEqual(
      grave.filter((one) => !left.has(one)),
      [],
    );
  });

  it('explains its areas, grades and verdicts', () => {
    const area = hover('harbourside', 'Rooms and opening hours', 2);
    for (const words of [
      'Where and when people can come',
      'The reviewers look for:',
      'hours that suit people at work',
      'Grade in the section: 3 (sound)',
      'own grade: 2 (strong)',
      '2 strengths, 2 weaknesses',
      'Handbook for peer reviewers',
    ])
      assert.ok(area.includes(words), `${words} is not in:\n${area}`);
    assert.match(
      hover('harbourside', 'exemplary', 2),
      /1 – exemplary[^]*a model for other services[^]*5 is exemplary/,
    );
    assert.match(
      hover('harbourside', 'underestimates', 1),
      /grade is 2 \(strong\) and ours is 1 \(exemplary\), so the council underestimates itself by one grade/,
    );
    assert.ok(!hover('harbourside', 'Reading and learning', 2).includes('look for'));
  });

  it('has an outline', () => {
    const nodes = outline(letter('harbourside'));
    assert.deepEqual(
      nodes.map(({ name, detail }) => [name, detail]),
      [
        ['Header', 'Harbourside Council 2025 · final'],
        ['Peer review of the library service of Harbourside Council 2025', ''],
        ['Table of grades', ''],
        ['The library service as a whole', '2 strong · self 2'],
        ['Books and lending', '2 strong · self 2 · 3 strengths, 1 weakness'],
        ['Rooms and opening hours', '3 sound · self 2 · 2 strengths, 2 weaknesses'],
        ['Reading and learning', '1 exemplary · self 2 · 3 strengths, 1 weakness'],
        ['Digital services', '3 sound · self 3 · 1 strength, 2 weaknesses'],
        ['Leadership and readiness for change', '2 strong · self 2 · 1 strength, 1 weakness'],
        ['Closing', 'T Lindqvist'],
      ],
    );
  });

  it('cannot be read without its framework', () => {
    const codes = checkLetter(readLetter(text('harbourside'))).map(({ code }) => code);
    assert.deepEqual(codes, ['header/unknown-framework']);
  });
});
