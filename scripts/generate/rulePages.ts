import { pageText, quickFixesOf, severityInWords } from '../../server/src/rules/pageText';
import { familyOf, type Rule } from '../../server/src/rules/rule';

/** A page for each rule and one that lists them, by path below `docs/rules`. */
export function rulePages(rules: readonly Rule[]): Map<string, string> {
  return new Map([
    ['README.md', indexPage(rules)],
    ...rules.map((rule) => [`${rule.code}.md`, pageText(rule)] as const),
  ]);
}

const INTRODUCTION = `# Findings

Every finding has a code, which is shown after its message, and a page of its own. The first part of the code is the family; severities and suppressions can name a family or a single code. In the editor the code links to the page, and \`apa-letter explain CODE\` shows it in a terminal.

Missing parts are less serious in a draft than in a final letter; errors are equally serious in both. A safe fix changes nothing that you could have meant, and \`apa-letter check --fix\` applies it. The other fixes are for you to choose.`;

function indexPage(rules: readonly Rule[]): string {
  const families = new Set(rules.map(({ code }) => familyOf(code)));
  const parts = [...families].map((family) => {
    const rows = rules.filter(({ code }) => familyOf(code) === family).map(row);
    return [
      `## ${family}`,
      '',
      '| code | what | severity | fix |',
      '| --- | --- | --- | --- |',
      ...rows,
    ].join('\n');
  });
  return `${[INTRODUCTION, ...parts].join('\n\n')}\n`;
}

function row(rule: Rule): string {
  const { code, title } = rule;
  return `| [${code}](${code}.md) | ${title.replaceAll('|', '\\|')} | ${severityInWords(rule)} | ${fixOf(rule)} |`;
}

function fixOf(rule: Rule): string {
  const fixes = quickFixesOf(rule);
  if (fixes.length === 0) return '–';
  return fixes.some(({ safe }) => safe !== 'never') ? 'safe' : 'a choice';
}
