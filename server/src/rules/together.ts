import type { Framework } from '../framework/framework';
import type { Assessment } from '../letter/grades/assessment';
import { everyBlock } from '../letter/everyBlock';
import type { Header } from '../letter/header/header';
import type { Letter, Status } from '../letter/letter';
import type { GradeTable } from '../letter/table/gradeTable';
import { inEach } from '../text/inEach';
import { memoize } from '../text/memoize';
import type { Finding, Found, Neighbours, Rule, RuleOf, Scope } from './rule';

/**
 * The findings of some rules, in no order. All rules of a scope are asked together, and asked again only where what
 * they look at is no longer the same.
 *
 * @param rules the same list for each letter of its kind: what was found is kept by it
 */
export const findingsOf = (rules: readonly Rule[], letter: Letter, neighbours?: Neighbours): Finding[] =>
  finderOf(rules)(letter, neighbours).map((found) => found(letter));

const finderOf = memoize((rules: readonly Rule[]) => {
  const ofScope = <S extends Scope>(scope: S): RuleOf<S>[] =>
    rules.filter((rule): rule is Extract<Rule, RuleOf<S>> => rule.scope === scope);
  const [block, area, ofHeader, ofTable] = [
    ofScope('block'),
    ofScope('area'),
    ofScope('header'),
    ofScope('table'),
  ];
  const [letterRules, workspace] = [ofScope('letter'), ofScope('workspace')];
  const inBlocks = everyBlock((one, framework) => inEach(block, (rule) => rule.find(one, framework)));
  const inArea = memoize((assessment: Assessment, framework: Framework, status: Status) =>
    inEach(area, (rule) => rule.find(assessment, { framework, status })),
  );
  const inHeader = memoize(
    (
      header: Header,
      framework: Framework,
      frameworks: readonly Framework[],
      headerBroken: boolean,
      status: Status,
    ) => inEach(ofHeader, (rule) => rule.find(header, { framework, frameworks, headerBroken, status })),
  );
  const inTable = memoize((table: GradeTable, framework: Framework, status: Status) =>
    inEach(ofTable, (rule) => rule.find(table, { framework, status })),
  );
  return (letter: Letter, neighbours: Neighbours | undefined): Found[] => {
    const { assessments, header, table, framework, frameworks, headerBroken, status } = letter;
    return [
      ...inBlocks(letter),
      ...inEach(assessments, (assessment) => inArea(assessment, framework, status)),
      ...(header ? inHeader(header, framework, frameworks, headerBroken, status) : []),
      ...(table ? inTable(table, framework, status) : []),
      ...inEach(letterRules, (rule) => rule.find(letter, neighbours)),
      ...(neighbours ? inEach(workspace, (rule) => rule.find(letter, neighbours)) : []),
    ];
  };
});
