import assert from 'node:assert/strict';
import { builtinFrameworks } from '../../server/src/framework/builtin';
import { checkFramework } from '../../server/src/framework/check';
import { Framework } from '../../server/src/framework/framework';
import type { FrameworkFile } from '../../server/src/framework/types';
import { VERDICTS } from '../../server/src/letter/section/field';
import { Prose } from '../../server/src/prose/english/prose';
import { readJudgements, readSelfAssessments, verdictOf } from '../../server/src/prose/reading/read';
import { library } from '../support/libraryFramework';

const FILE: FrameworkFile = {
  id: 'shop-visit',
  name: 'Visit to a shop',
  scale: {
    best: 'highest',
    grades: [
      { value: 1, label: 'dull', meaning: 'much to add' },
      { value: 2, label: 'splendid', meaning: 'nothing to add' },
    ],
  },
  areas: [
    { label: 'The shop', kind: 'overall', description: 'Everything.' },
    { label: 'The window', aliases: ['Window'], description: 'What is seen from outside.' },
    { label: 'Ünder the Ärches!', description: 'A side room.', graded: false },
    { label: 'Plans', kind: 'capacity', description: 'What comes next.' },
  ],
};

const shop = new Framework(FILE);

function read(sentence: string, id: string, framework: Framework): number[] {
  const area = framework.areaById(id)!;
  return readJudgements(new Prose(sentence), area, framework).map(({ grade }) => grade);
}

describe('what a framework file leaves out', () => {
  it('is filled in for areas', () => {
    const [whole, window, arches, plans] = shop.areas;
    assert.equal(whole!.id, 'the-shop');
    assert.equal(arches!.id, 'ünder-the-ärches');
    assert.deepEqual(
      [whole, window, arches, plans].map((area) => [
        area!.kind,
        area!.graded,
        area!.evidence,
        area!.selfAssessment,
      ]),
      [
        ['overall', true, false, false],
        ['outcome', true, true, true],
        ['outcome', false, true, false],
        ['capacity', true, true, false],
      ],
    );
    assert.ok(
      shop.areas.every(({ section, aims, sources }) => section && aims.length + sources.length === 0),
    );
  });

  it('leaves what is written as it is', () => {
    const again = new Framework(shop.data);
    assert.deepEqual(again.data, shop.data);
    const said = new Framework({
      ...FILE,
      sources: ['A book'],
      areas: [{ ...FILE.areas[1]!, id: 'w', evidence: false, selfAssessment: false, section: false }],
    });
    const [window] = said.areas;
    assert.deepEqual(
      [window!.id, window!.evidence, window!.selfAssessment, window!.section, window!.sources],
      ['w', false, false, false, ['A book']],
    );
  });

  it('is the usual headings, and their usual names beside a heading of the file’s own', () => {
    assert.equal(shop.evidenceNamed('strengths'), 'strengths');
    assert.equal(shop.evidenceNamed('Areas for improvement'), 'weaknesses');
    const own = new Framework({
      ...FILE,
      evidence: { strengths: { label: 'Liked' }, weaknesses: { label: 'Strength', aliases: ['Disliked'] } },
    });
    assert.equal(own.evidenceNamed('Liked'), 'strengths');
    assert.equal(own.evidenceNamed('Major strengths'), 'strengths');
    // The file gives this name to the other list, and that one has other names enough.
    assert.equal(own.evidenceNamed('Strength'), 'weaknesses');
    assert.equal(own.evidenceNamed('Weaknesses'), undefined);
    assert.deepEqual(checkFramework(own.data), []);
  });

  it('is a title with the name of the framework', () => {
    assert.equal(shop.data.title, 'Visit to a shop: {council} {year}');
  });

  it('is the end of a letter: closing phrases, and always the valedictions', () => {
    assert.ok(shop.data.closing.includes('Yours sincerely'));
    const own = new Framework({ ...FILE, closing: ['Goodbye'], valediction: ['Cheers'] });
    assert.deepEqual(own.data.closing, ['Goodbye', 'Cheers']);
  });

  describe('lets judgements be read', () => {
    it('of the area by its name, or as “this area”', () => {
      assert.deepEqual(read('The window is splendid.', 'the-window', shop), [2]);
      assert.deepEqual(read('This area is dull.', 'the-window', shop), [1]);
      assert.deepEqual(read('Work in this theme is dull.', 'the-window', shop), [1]);
      assert.deepEqual(read('The shop is splendid.', 'the-shop', shop), [2]);
    });
    it('and of nothing else', () => {
      for (const sentence of [
        'The till is dull.',
        'The window is no longer dull.',
        'The blind of the window is dull.',
      ])
        assert.deepEqual(read(sentence, 'the-window', shop), [], sentence);
      assert.deepEqual(read('The window is dull.', 'the-shop', shop), []);
    });
    it('of the file’s own subjects alone where it has some', () => {
      const own = new Framework({ ...FILE, judgement: { subjects: ['look of the shop'] } });
      assert.deepEqual(read('The look of the shop in this area is dull.', 'the-window', own), [1]);
      assert.deepEqual(read('The window is dull.', 'the-window', own), []);
      assert.equal(own.data.judgement.sentence, 'The look of the shop in this area is {grade}.');
    });
  });

  it('lets self-assessments be read, in the file’s own words where it has some', () => {
    const own = new Framework({ ...FILE, selfAssessment: { assessors: ['the shop'] } });
    const verdict = (sentence: string, framework: Framework) =>
      verdictOf(readSelfAssessments(new Prose(sentence), framework));
    assert.equal(verdict('The council overestimates its strengths.', shop), 'overestimates');
    assert.equal(verdict('The shop underestimates its weaknesses.', own), 'overestimates');
    assert.equal(verdict('The shop underestimates its weaknesses.', shop), undefined);
    assert.match(own.data.selfAssessment.sentences.consistent, /^The shop's self-assessment is consistent/);
  });

  describe('has sentences to insert that are read as what they say:', () => {
    for (const framework of [...builtinFrameworks, library, shop]) {
      it(framework.id, () => {
        const { judgement, selfAssessment } = framework.data;
        for (const { id, kind, graded } of framework.areas)
          for (const { value, label } of kind === 'outcome' && graded ? framework.scale.grades : [])
            assert.deepEqual(read(judgement.sentence.replace('{grade}', label), id, framework), [value]);
        for (const verdict of VERDICTS) {
          const sentence = selfAssessment.sentences[verdict];
          assert.equal(verdictOf(readSelfAssessments(new Prose(sentence), framework)), verdict, sentence);
        }
      });
    }
  });
});
