import { existsSync } from 'node:fs';
import pc from 'picocolors';
import { rulePageUrl as webPageOf } from '../../rules/pageUrl';
import { pageText } from '../../rules/pageText';
import { families, ruleByCode, rules } from '../../rules/registry';
import { familyOf, type Rule } from '../../rules/rule';
import type { TerminalFormat } from '../check/formats/format';
import { UsageError } from '../usageError';
import { terminalFormat, print } from '../terminal';
import { closestName } from '../text/closest';
import { terminalPage } from '../text/terminalPage';

/** `apa-letter explain`: a rule's page, or a list of rules. */
export function runExplain(code: string | undefined): void {
  const page = terminalFormat(process.stdout, process.env);
  if (code === undefined) return print(list(rules));
  const family = rules.filter((rule) => familyOf(rule.code) === code);
  if (family.length > 0) return print(list(family));
  const rule = ruleByCode(code);
  if (!rule) throw new UsageError(unknown(code));
  print(explanation(rule, page));
}

/** A rule's page in the terminal, and where it is on the web if it is there. */
export function explanation(rule: Rule, page: TerminalFormat): string {
  const { dim } = pc.createColors(page.colour);
  const address = webPageOf(rule.code);
  const text = terminalPage(pageText(rule), page);
  return address === undefined ? text : `${text}\n${dim(address)}\n`;
}

/** "grade/missing  an area without a grade", one a line. */
function list(some: readonly Rule[]): string {
  const width = Math.max(...some.map(({ code }) => code.length));
  return some.map(({ code, title }) => `${code.padEnd(width)}  ${title}\n`).join('');
}

function unknown(code: string): string {
  const close = closestName(code, [...rules.map((rule) => rule.code), ...families]);
  const what = `there is no finding with the code "${code}"`;
  if (existsSync(code)) return `${what} (Did you mean apa-letter explain --sentences ${code}?)`;
  return close === undefined ? `${what}. To see all: apa-letter explain` : `${what} (Did you mean ${close}?)`;
}
