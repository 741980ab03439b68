import assert from 'node:assert/strict';
import { lines } from '../support/fixtures';
import { addsNothing, behind, put } from './clean';

/** Sentences with words of the scale or of self-assessment that judge no area and say nothing of how the council sees itself. */
const sentences = [
  ...lines('letter/fixtures/silent-judgements.txt'),
  ...lines('letter/fixtures/silent-self-assessments.txt'),
  // Alone on its line, this is a field and no sentence.
].filter((sentence) => sentence !== 'Grade 2 – adequate.');

/** Sentences that do judge an area, with another grade than 3, that of the section they are put into. */
const judgements = lines('letter/fixtures/judgements.txt').flatMap((line) => {
  const [, grade, sentence] = /^\S+ (\d) (.*)$/.exec(line) ?? [];
  // One sentence, which can be put into another.
  return sentence && grade !== '3' && /^The [^.“”]*\.?$/.test(sentence)
    ? [sentence.replace(/[⟦⟧]/g, '')]
    : [];
});

/** Ends of paragraphs and points of the letter, after which a sentence may stand. */
const OUTCOMES = [
  'is frank about the health of children in care.',
  'and its carers speak highly of the support that they receive.',
  'were asked to challenge it before it was sent.',
  'some projects that have been running for more than a year.',
  'how little is known of some of them.',
];
const OVERALL = 'has set money aside for both.';
const CAPACITY = 'share the aims and a good deal of the money.';
const POINTS = [
  'and is lowest in the two poorest wards.',
  'Managers do not check case files often enough to notice when work has drifted.',
  'and employers say that they do not know whom to ask.',
];
const INTRODUCTION = 'what it chose to do first and how similar councils are doing.';
const CLOSING = 'and to the young people who wrote to us about it.';

const inTurn = <T>(choices: readonly T[], turn: number): T => choices[turn % choices.length]!;

describe('sentences that say nothing of a grade', () => {
  it('are many', () => {
    assert.ok(sentences.length >= 200, `${sentences.length} sentences`);
    assert.ok(judgements.length >= 15, `${judgements.length} judgements`);
  });

  it('add no finding in a section on an outcome area', () => {
    for (const [turn, sentence] of sentences.entries()) {
      const place = inTurn(OUTCOMES, turn);
      addsNothing(behind(place, turn % 2 === 0 ? ` ${sentence}` : `\n\n${sentence}`), sentence);
    }
  });

  for (const [name, place, before] of [
    ['the section on overall effectiveness', OVERALL, ' '],
    ['the section on capacity to improve', CAPACITY, '\n\n'],
    ['the introduction', INTRODUCTION, '\n\n'],
    ['the closing', CLOSING, ' '],
  ] as const)
    it(`add no finding in ${name}`, () => {
      for (const sentence of sentences) addsNothing(behind(place, before + sentence), sentence);
    });

  it('add no finding as points, or in points', () => {
    for (const [turn, sentence] of sentences.entries()) {
      const place = inTurn(POINTS, turn);
      addsNothing(behind(place, turn % 2 === 0 ? ` ${sentence}` : `\n- ${sentence}`), sentence);
    }
  });

  it('add no finding all together', () => {
    addsNothing(behind(OUTCOMES[2]!, ` ${sentences.join(' ')}`));
    addsNothing(behind(CAPACITY, `\n\n${sentences.join('\n\n')}`));
  });
});

describe('sentences that judge', () => {
  const place = OUTCOMES[2]!;
  /** Is the sentence read where it stands plainly? Then the other ways to write it are worth something. */
  const isRead = (sentence: string): boolean => {
    try {
      addsNothing(behind(place, ` ${sentence}`));
      return false;
    } catch {
      return true;
    }
  };
  const read = judgements.filter(isRead);

  it('are read in plain prose', () => assert.ok(read.length >= 10, `${read.length} are read`));

  for (const [name, write] of [
    ['quoted by marks', (words: string) => ` One head teacher wrote: “${words}”`],
    ['quoted as a block', (words: string) => `\n\n> ${words}`],
    ['as code', (words: string) => ` The form says \`${words}\`.`],
    ['in a block of code', (words: string) => `\n\n\`\`\`\n${words}\n\`\`\``],
    ['indented as code', (words: string) => `\n\n    ${words}`],
    ['in a comment', (words: string) => `\n\n<!-- ${words} -->`],
    ['in a comment inside a sentence', (words: string) => ` Schools <!-- ${words} --> are keen.`],
    ['in HTML', (words: string) => `\n\n<div>\n${words}\n</div>`],
    ['as a question', (words: string) => ` Is it right that ${words.replace(/[.!]*$/, '?')}`],
    ['as another year’s', (words: string) => ` Last year, ${words.replace(' is ', ' was ')}`],
  ] as const)
    it(`say nothing ${name}`, () => {
      for (const sentence of read)
        // A comment within a comment is reported as that.
        if (!name.includes('comment') || !sentence.includes('<!--'))
          addsNothing(behind(place, write(sentence)), sentence);
    });

  /** A sentence that names its area says so wherever it stands. */
  const unnamed = read.filter((sentence) => !/overall effectiveness|capacity/i.test(sentence));

  it('say nothing as points, in the introduction and in the closing', () => {
    for (const sentence of unnamed)
      for (const [at, before] of [
        [POINTS[1]!, '\n- '],
        [INTRODUCTION, '\n\n'],
        [CLOSING, ' '],
      ] as const)
        addsNothing(behind(at, before + sentence), sentence);
  });

  it('say nothing in a section that is about no area', () => {
    for (const sentence of unnamed)
      addsNothing(
        put('## Overall effectiveness', `## Context\n\n${sentence}\n\n## Overall effectiveness`),
        sentence,
      );
  });
});
