import { pageText } from '../rules/pageText';
import { rules } from '../rules/registry';
import { familyOf, type Rule } from '../rules/rule';
import { list, page, title, type Part } from './content';

/** A rule's page as it can be read without the web. */
export function ruleContent(rule: Rule): Part[] {
  return [page(pageText(rule))];
}

/** The rules of a family, each with what it finds. */
export function familyContent(family: string): Part[] {
  return [
    title(`All “${family}” rules`),
    list(rules.filter((one) => familyOf(one.code) === family).map((one) => `${one.code}: ${one.title}`)),
  ];
}
