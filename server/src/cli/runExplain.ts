import pc from 'picocolors';
import { pageOf as webPageOf } from '../rules/page';
import { families, ruleByCode, rules } from '../rules/registry';
import { familyOf, type Rule } from '../rules/rule';
import type { Page } from './formats/format';
import { Slip } from './slip';
import { pageOf, print } from './terminal';
import { closestName } from './text/closest';
import { wrap } from './text/wrap';

/** `apa-letter explain`: a rule's own words about itself, or a list of rules. */
export function runExplain(code: string | undefined): void {
  const page = pageOf(process.stdout, process.env);
  if (code === undefined) return print(list(rules));
  const family = rules.filter((rule) => familyOf(rule.code) === code);
  if (family.length > 0) return print(list(family));
  const rule = ruleByCode(code);
  if (!rule) throw new Slip(unknown(code));
  print(explanation(rule, page));
}

/** Text of one rule's page in the terminal. */
export function explanation(rule: Rule, { colour, columns }: Page): string {
  const { bold, dim } = pc.createColors(colour);
  const text = (words: string): string => wrap(words, Math.min(columns ?? 80, 80)).join('\n');
  const example = (title: string, letter: string): string => `${bold(title)}\n${indented(letter)}`;
  const parts = [
    `${bold(rule.title)}\n${dim(`${rule.code} · ${severityOf(rule)}`)}`,
    text(rule.why),
    text(rule.remedy),
    example('Wrong', rule.example.wrong),
    example('Right', rule.example.right),
    dim(webPageOf(rule.code)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function severityOf({ severity }: Rule): string {
  if (typeof severity === 'string') return severity;
  return severity.draft === severity.final
    ? severity.final
    : `${severity.draft} in a draft, ${severity.final} in a final letter`;
}

function indented(letter: string): string {
  return letter
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? '' : `    ${line}`))
    .join('\n');
}

/** "grade/missing  an area without a grade", one a line. */
function list(some: readonly Rule[]): string {
  const width = Math.max(...some.map(({ code }) => code.length));
  return some.map(({ code, title }) => `${code.padEnd(width)}  ${title}\n`).join('');
}

function unknown(code: string): string {
  const close = closestName(code, [...rules.map((rule) => rule.code), ...families]);
  const what = `there is no finding with the code "${code}"`;
  return close === undefined ? `${what}. To see all: apa-letter explain` : `${what} (Did you mean ${close}?)`;
}
