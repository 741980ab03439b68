import assert from 'node:assert/strict';
import { findingInExample } from '../../server/src/rules/example';
import { rules } from '../../server/src/rules/registry';
import type { Status } from '../../server/src/letter/letter';
import { readLetter } from '../../server/src/letter/letter';
import { checkLetter } from '../../server/src/rules/check';
import { isOfMarkup } from '../../server/src/workspace/documentFinding';

/** What is said of a letter that is a document. */
const said = (text: string, status: Status = 'final'): (string | undefined)[] =>
  checkLetter(readLetter(text, { status }))
    .filter((finding) => !isOfMarkup(finding))
    .map((finding) => finding.messageInDocument());

const letter = (header: string, body = ''): string => `---\n${header}---\n${body}`;
const NAMED =
  'council: Northmere Borough Council\nyear: 2008\nto:\n  name: Ms A Rowan\nsigned:\n  name: J Alder\n';

describe('what is said of a document', () => {
  it('names no header, key, field or mark, which only the markup has', () => {
    for (const rule of rules)
      for (const status of ['draft', 'final'] as const) {
        const found = findingInExample(rule, status)?.finding;
        if (!found || isOfMarkup(found) || rule.scope === 'workspace') continue;
        assert.doesNotMatch(
          found.messageInDocument() ?? '',
          /\bheader\b|\bkeys?\b(?! to)|“[a-z]+:”|“Self-assessment:|“- ”|#/,
          rule.code,
        );
      }
  });

  it('is what is missing, and not how it is written in the markup', () => {
    assert.ok(said(letter(NAMED)).includes('A final letter needs a date.'));
    assert.ok(said(letter(NAMED.replace('2008', ''))).includes('A letter needs a year.'));
  });

  it('is who else is named, without where', () => {
    assert.ok(
      said(letter(NAMED, '\nDear Mr Elm\n')).includes(
        'The salutation says “Elm”, but the addressee is given as “Ms A Rowan”. Change one of them.',
      ),
    );
  });

  it('is that a day does not exist, and nothing where only its form is not that of the markup', () => {
    const about = (date: string): (string | undefined)[] =>
      said(letter(`${NAMED}date: ${date}\n`)).filter((one) => /2008/.test(one ?? ''));
    assert.match(about('2008-02-30').join(), /30 February 2008/);
    assert.deepEqual(about('17 December 2008'), []);
  });

  it('is nothing of a period, which is not printed', () => {
    const codes = checkLetter(readLetter(letter(`${NAMED}period: 2006-04-01/2007-03-31\n`)));
    assert.ok(codes.some(({ code }) => code === 'header/period-mismatch'));
    assert.ok(
      said(letter(`${NAMED}period: 2006-04-01/2007-03-31\n`)).every((one) => !/period/.test(one ?? '')),
    );
  });
});
