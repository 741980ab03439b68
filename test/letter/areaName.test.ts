import assert from 'node:assert/strict';
import { builtinFrameworks, defaultFramework } from '../../server/src/framework/builtin';
import { Framework } from '../../server/src/framework/framework';
import { readAreaName } from '../../server/src/letter/areaName';
import { Span } from '../../server/src/text/span';
import { library } from '../support/libraryFramework';

describe('the name of an area in a heading or cell', () => {
  /** `reading`: the words that name it, the area (with ? when nearly so, none as -), the grade after it. */
  const check = (text: string, reading: string, framework: Framework = defaultFramework): void => {
    const { name, area, exact, grade } = readAreaName(
      new Span({ start: 0, text }, 0, text.length),
      framework,
    );
    const id = area ? `${area.id}${exact ? '' : '?'}` : '-';
    const told = grade ? ` | ${grade.kind === 'grade' ? grade.value : grade.kind} “${grade.span.text}”` : '';
    assert.equal(`${name.text} | ${id}${told}`, reading);
  };

  const frameworkOf = (...labels: string[]): Framework =>
    new Framework({
      ...library.data,
      areas: labels.map((label, i) => ({ id: `area-${i + 1}`, label, kind: 'outcome', description: label })),
    });

  it('is a label, an id or an alias', () => {
    check('Being healthy', 'Being healthy | being-healthy');
    check('being-healthy', 'being-healthy | being-healthy');
    check('Be healthy', 'Be healthy | being-healthy');
    check('Capacity to improve', 'Capacity to improve | capacity-to-improve');
    check('Economic wellbeing', 'Economic wellbeing | achieving-economic-well-being');
  });
  it('may have capitals, emphasis and spaces of any kind (T09)', () => {
    check('BEING HEALTHY', 'BEING HEALTHY | being-healthy');
    check('  Being   healthy ', 'Being   healthy | being-healthy');
    check('Being\u00A0healthy', 'Being\u00A0healthy | being-healthy');
    check('\u00A0Being\u202Fhealthy\u200B', 'Being\u202Fhealthy | being-healthy');
    check('**Being healthy**', 'Being healthy | being-healthy');
    check('_Being healthy_', 'Being healthy | being-healthy');
    check('Being healthy <!-- or stay healthy -->', 'Being healthy | being-healthy');
  });
  it('may have typographic apostrophes and dashes (T10)', () => {
    const area = 'overall-effectiveness';
    check(
      'Overall effectiveness of children\u2019s services',
      `Overall effectiveness of children\u2019s services | ${area}`,
    );
    check(
      'Achieving economic well\u2011being',
      'Achieving economic well\u2011being | achieving-economic-well-being',
    );
    check(
      'Achieving economic well\u2013being',
      'Achieving economic well\u2013being | achieving-economic-well-being',
    );
  });
  it('compares composed and decomposed letters as equal and keeps the text as written (T11)', () => {
    const cafes = frameworkOf('Caf\u00E9s and halls');
    check('Cafe\u0301s and halls', 'Cafe\u0301s and halls | area-1', cafes);
    check('CAFE\u0301S AND HALLS Grade 2', 'CAFE\u0301S AND HALLS | area-1 | 2 “2”', cafes);
    check('Caf\u00E9s and halls', 'Caf\u00E9s and halls | area-1', frameworkOf('Cafe\u0301s and halls'));
  });
  it('may have a number before it, and a stop, colon, dash or note after it', () => {
    for (const text of [
      '1. Being healthy',
      '1) Being healthy',
      '(a) Being healthy',
      '2 Being healthy',
      'iv) Being healthy',
    ])
      check(text, 'Being healthy | being-healthy');
    for (const mark of [':', '.', ' –', ' -', '[2]', '²', ':[2]'])
      check(`Being healthy${mark}`, 'Being healthy | being-healthy');
    check('3. Staying safe: Grade 2', 'Staying safe | staying-safe | 2 “2”');
    check('(3) Staying save', 'Staying save | staying-safe?');
  });
  it('is no area with other words before or after it', () => {
    check('Not being healthy', 'Not being healthy | -');
    check('Being healthy (2)', 'Being healthy (2) | -');
    check('1. Introduction:', '1. Introduction: | -');
    check('Being healthy and staying safe:', 'Being healthy and staying safe: | -');
  });
  it('may have a compound as one word, two or hyphenated', () => {
    for (const well of ['well-being', 'well being', 'wellbeing', 'Well\u2011Being'])
      check(`Achieving economic ${well}`, `Achieving economic ${well} | achieving-economic-well-being`);
    check('Beinghealthy', 'Beinghealthy | being-healthy?');
  });
  it('may have ligatures and full-width characters', () => {
    check('Overall e\uFB00ectiveness', 'Overall e\uFB00ectiveness | overall-effectiveness');
    check('\uFF22eing healthy Grade \uFF12', '\uFF22eing healthy | being-healthy | 2 “\uFF12”');
  });
  it('may have several grades behind it', () => {
    check('Being healthy Grade 2 or 3', 'Being healthy | being-healthy | not-a-number “2 or 3”');
    check('Being healthy (Grade 2/3)', 'Being healthy | being-healthy | not-a-number “2/3”');
    check('Being healthy Grade 2 pupils', 'Being healthy Grade 2 pupils | -');
  });
  it('is not nearly the name of an area when a word is another', () => {
    const framework = builtinFrameworks.find(({ id }) => id === 'apa-2006')!;
    const name = (services: string): string =>
      `The contribution of the local authority's ${services} services in maintaining and improving outcomes for children and young people`;
    check(`${name("children's")}.`, `${name("children's")} | contribution-of-childrens-services`, framework);
    check(name('education'), `${name('education')} | -`, framework);
    check(name('childrens'), `${name('childrens')} | contribution-of-childrens-services?`, framework);
  });
  it('may have a grade behind it', () => {
    check('Being healthy Grade 2', 'Being healthy | being-healthy | 2 “2”');
    check('Being healthy – Grade 2', 'Being healthy | being-healthy | 2 “2”');
    check('Being healthy, grade: 3', 'Being healthy | being-healthy | 3 “3”');
    check('Being healthy (Grade 2)', 'Being healthy | being-healthy | 2 “2”');
    check('Being healthy: Grade 2 (adequate)', 'Being healthy | being-healthy | 2 “2 (adequate)”');
    check('Being healthy\u00A0Grade\u00A02', 'Being healthy | being-healthy | 2 “2”');
    check('**Being healthy** Grade 4', 'Being healthy | being-healthy | 4 “4”');
  });
  it('may have something behind it that is no grade of the scale', () => {
    check('Being healthy Grade 7', 'Being healthy | being-healthy | out-of-range “7”');
    check('Being healthy Grade two', 'Being healthy | being-healthy | not-a-number “two”');
  });
  it('may have words behind it that stand for a grade', () => {
    check('Being healthy Grade TBC', 'Being healthy | being-healthy | empty “TBC”');
    check('Being healthy: Grade TBC', 'Being healthy | being-healthy | empty “TBC”');
    check('Being healthy (Grade: [insert grade])', 'Being healthy | being-healthy | empty “[insert grade]”');
    check('Being healthy – Grade not given', 'Being healthy | being-healthy | empty “not given”');
    check('Being healthy Grade ?', 'Being healthy | being-healthy | empty “?”');
    check('Being heathy Grade XXX', 'Being heathy | being-healthy? | empty “XXX”');
    check('Upgrades Grade TBC', 'Upgrades | area-1 | empty “TBC”', frameworkOf('Upgrades', 'Halls'));
    check('Upgrades', 'Upgrades | area-1', frameworkOf('Upgrades', 'Halls'));
  });
  it('has no such words when they say something else, or stand behind something else', () => {
    for (const text of [
      'Being healthy Grade TBC by May',
      'Being healthy Grade tbc',
      'Being healthy “TBC”',
      'Being healthy Grade',
      'Notes Grade TBC',
      'Grade TBC',
      'Grade [insert grade]',
    ])
      check(text, `${text} | -`);
  });
  it('does not take the word for a grade when more follows', () => {
    check('Being healthy grade by grade', 'Being healthy grade by grade | -');
    check('Grade 2', 'Grade 2 | -');
    check('Grade 2 pupils', 'Grade 2 pupils | -');
  });
  it('is nearly the name of an area when a letter or two are off', () => {
    check('Being heathy', 'Being heathy | being-healthy?');
    check('Staying save', 'Staying save | staying-safe?');
    check('Enjoying and acheiving', 'Enjoying and acheiving | enjoying-and-achieving?');
    check('Being heathy Grade 2', 'Being heathy | being-healthy? | 2 “2”');
  });
  it('is none when it is another heading', () => {
    check('Introduction', 'Introduction | -');
    check('Major strengths', 'Major strengths | -');
    check('Being happy', 'Being happy | -');
    check('Safe', 'Safe | -');
    check('', ' | -');
    check('x'.repeat(5000), `${'x'.repeat(5000)} | -`);
  });
  it('is not guessed between two areas that are as near', () => {
    const twins = frameworkOf('Youth help', 'Youth held');
    check('Yout help', 'Yout help | area-1?', twins);
    check('Youth hele', 'Youth hele | -', twins);
  });
  it('comes from the framework in use', () => {
    check('Lending, mark 2', 'Lending, mark 2 | -', library);
    check('Lending', 'Lending | books', library);
    check('Lending Grade 5', 'Lending | books | 5 “5”', library);
    check('Books and lendign', 'Books and lendign | books?', library);
    check('Being healthy', 'Being healthy | -', library);
  });
});
