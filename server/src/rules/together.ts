import type { Framework } from '../framework/framework';
import type { Assessment } from '../letter/grades/assessment';
import { everyPassage } from '../letter/everyBlock';
import type { Header } from '../letter/header/header';
import { bodyOf, type Letter, type Outline, type Status } from '../letter/letter';
import type { SectionBody } from '../letter/section/sectionBody';
import type { Block } from '../syntax/blocks';
import type { GradeTable } from '../letter/table/gradeTable';
import { inEach, join, NOTHING } from '../text/inEach';
import { memoize } from '../text/memoize';
import type { Finding, Found, Neighbours, Rule, RuleOf, Scope } from './rule';

/**
 * The findings of some rules, in no order. All rules of a scope are asked together, and asked again only where what
 * they look at is no longer the same.
 *
 * @param rules the same list for each letter of its kind: what was found is kept by it
 */
export function findingsOf(rules: readonly Rule[], letter: Letter, neighbours?: Neighbours): Finding[] {
  return finderOf(rules)
    .all(letter, neighbours)
    .map((found) => found(letter));
}

/** Those of them that what the letter says outside its points has, and that takes no time in a long letter. */
export function outlineFindingsOf(rules: readonly Rule[], letter: Letter): Finding[] {
  return finderOf(rules)
    .inOutline(letter.outline)
    .map((found) => found(letter));
}

/** Looks for what `findingsOf` then has at hand, a step at a time. */
export function* findingSteps(rules: readonly Rule[], letter: Letter): Generator<undefined, void> {
  const { inPassages, inArea, inSectionOf, ofLetter } = finderOf(rules);
  const { passages, assessments, framework, status } = letter;
  for (let from = 0; from < passages.length; from += STEP) {
    inPassages({ passages: passages.slice(from, from + STEP), framework });
    yield;
  }
  for (const assessment of assessments) {
    inArea(assessment, framework, status);
    yield;
    inSectionOf(letter, assessment);
    yield;
  }
  for (const rule of ofLetter) {
    rule.find(letter);
    yield;
  }
}

/** So many passages are a step: a few milliseconds, even before the code for it has been made fast. */
const STEP = 10;

const finderOf = memoize((rules: readonly Rule[]) => {
  const ofScope = <S extends Scope>(scope: S): RuleOf<S>[] =>
    rules.filter((rule): rule is Extract<Rule, RuleOf<S>> => rule.scope === scope);
  const [ofBlock, ofPassage, ofArea, ofSection] = [
    ofScope('block'),
    ofScope('passage'),
    ofScope('area'),
    ofScope('section'),
  ];
  const [ofHeader, ofTable, ofOutline] = [ofScope('header'), ofScope('table'), ofScope('outline')];
  const [ofLetter, ofWorkspace] = [ofScope('letter'), ofScope('workspace')];
  const inBlock = memoize((block: Block, framework: Framework) =>
    inEach(ofBlock, (rule) => rule.find(block, framework)),
  );
  const inPassages = everyPassage((passage, framework) =>
    join(
      inEach(passage.blocks, (block) => (block.kind === 'blank' ? NOTHING : inBlock(block, framework))),
      inEach(ofPassage, (rule) => rule.find(passage, framework)),
    ),
  );
  const inArea = memoize((assessment: Assessment, framework: Framework, status: Status) => {
    const context = { framework, status };
    return inEach(ofArea, (rule) => rule.find(assessment, context));
  });
  const inSection = memoize((body: SectionBody, framework: Framework, status: Status) => {
    const context = { framework, status };
    return inEach(ofSection, (rule) => rule.find(body, context));
  });
  const inSectionOf = (letter: Letter, { section }: Assessment): readonly Found[] =>
    section ? inSection(bodyOf(letter, section), letter.framework, letter.status) : NOTHING;
  const inHeader = memoize(
    (
      header: Header,
      framework: Framework,
      frameworks: readonly Framework[],
      headerBroken: boolean,
      status: Status,
    ) => {
      const context = { framework, frameworks, headerBroken, status };
      return inEach(ofHeader, (rule) => rule.find(header, context));
    },
  );
  const inTable = memoize((table: GradeTable, framework: Framework, status: Status) => {
    const context = { framework, status };
    return inEach(ofTable, (rule) => rule.find(table, context));
  });
  const inOutline = memoize((outline: Outline) => {
    const { assessments, header, table, framework, frameworks, headerBroken, status } = outline;
    return [
      ...inEach(assessments, (assessment) => inArea(assessment, framework, status)),
      ...(header ? inHeader(header, framework, frameworks, headerBroken, status) : []),
      ...(table ? inTable(table, framework, status) : []),
      ...inEach(ofOutline, (rule) => rule.find(outline)),
    ];
  });
  const all = (letter: Letter, neighbours: Neighbours | undefined): Found[] => {
    const { outline, assessments } = letter;
    return [
      ...inPassages(letter),
      ...inOutline(outline),
      ...inEach(assessments, (assessment) => inSectionOf(letter, assessment)),
      ...inEach(ofLetter, (rule) => rule.find(letter, neighbours)),
      ...(neighbours ? inEach(ofWorkspace, (rule) => rule.find(letter, neighbours)) : []),
    ];
  };
  return { all, inOutline, inPassages, inArea, inSectionOf, ofLetter };
});
