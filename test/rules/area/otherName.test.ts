import assert from 'node:assert/strict';
import { fixes, flags, silent } from '../../support/check';

const code = 'area/other-name';
const section = (text: string, name = 'Being healthy'): string => `## ${name}\n\nGrade: 2\n\n${text}\n`;

describe(code, () => {
  it('flags another area in the judgement', () => {
    flags(code, section('The contribution of services to ⟦staying safe⟧ is adequate.'));
    flags(code, section('The contribution of services in ⟦staying safe⟧ is adequate.'));
    flags(code, section('Services make an adequate contribution to ⟦enjoying and achieving⟧.'));
  });
  it('flags another area’s aim in other words', () => {
    flags(code, section('The contribution of services to ⟦keeping children safe⟧ is adequate.'));
    flags(code, section('The contribution of services to ⟦helping young people to stay safe⟧ is good.'));
    flags(
      code,
      section('The contribution of services to ⟦keeping children healthy⟧ is good.', 'Staying safe'),
    );
  });
  it('flags another area in the sentence on the self-assessment', () => {
    flags(code, section("The council's self-assessment of ⟦staying safe⟧ overstates its progress."));
    flags(code, section('Its analysis of ⟦economic well-being⟧ is accurate.'));
  });

  it('is silent on the section’s own area', () => {
    silent(code, section('The contribution of services to being healthy is adequate.'));
    silent(code, section('The contribution of services to keeping children healthy is adequate.'));
    silent(code, section("The council's self-assessment of being healthy is accurate."));
    silent(code, section('The contribution of services in this aspect is good.'));
  });
  it('is silent on what is said beside the judgement', () => {
    silent(
      code,
      section('The contribution of services in this aspect is good, and it helps children to stay safe.'),
    );
    silent(code, section('Work with schools is described under staying safe. Staying safe is good.'));
    silent(code, section('The contribution of services to being healthy and staying safe is good.'));
    silent(code, section('“The contribution of services to staying safe is adequate.”'));
  });
  it('is silent in sections that speak of all areas', () => {
    silent(
      code,
      section("The council's self-assessment of staying safe is accurate.", 'Capacity to improve'),
    );
    silent(code, section('The contribution of services to staying safe is good.', 'Overall effectiveness'));
  });

  it('names both and changes the name', () => {
    const source = section('The contribution of services to ⟦staying safe⟧ is adequate.');
    const [found] = flags(code, source, { status: 'final' });
    assert.equal(found?.severity, 'warning');
    assert.equal(
      found.message,
      'This judgement names “Staying safe”, but the section is about “Being healthy”. Change the name.',
    );
    fixes(
      code,
      source,
      'Change “staying safe” to “being healthy”',
      section('The contribution of services to being healthy is adequate.'),
    );
  });
});
