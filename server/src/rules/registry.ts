import { area } from './area';
import { bestFit } from './bestFit';
import { comment } from './comment';
import { evidence } from './evidence';
import { field } from './field';
import { grade } from './grade';
import { header } from './header';
import { letter } from './letter';
import { scale } from './scale';
import { selfAssessment } from './selfAssessment';
import { suppression } from './suppression';
import { table } from './table';
import { text } from './text';
import { familyOf, type Rule } from './rule';

/** Every rule there is. Codes, pages, settings and completion follow from this list. */
export const rules: readonly Rule[] = [
  ...header,
  ...grade,
  ...table,
  ...area,
  ...selfAssessment,
  ...field,
  ...evidence,
  ...scale,
  ...bestFit,
  ...text,
  ...comment,
  ...suppression,
  ...letter,
];

const byCode = new Map(rules.map((one) => [one.code as string, one]));

export function ruleByCode(code: string): Rule | undefined {
  return byCode.get(code);
}

export const families: readonly string[] = [...new Set(rules.map(({ code }) => familyOf(code)))];
