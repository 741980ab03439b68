import assert from 'node:assert/strict';
import { fixes, flags, silent } from '../../support/check';
import { Framework } from '../../../server/src/framework/framework';
import { library } from '../../support/libraryFramework';

const code = 'evidence/heading-name';
const heading = (line: string): string => `## Being healthy\n\n${line}\n\n- One.\n`;

describe(code, () => {
  it('flags another use of capitals, another name and a slip', () => {
    const [finding] = flags(code, heading('### ⟦Major Strengths⟧'));
    assert.equal(finding?.severity, 'hint');
    assert.equal(
      finding?.message,
      'Use the standard heading “Major strengths” instead of “Major Strengths”.',
    );
    flags(code, heading('### ⟦Key strengths⟧'));
    flags(code, heading('### ⟦Areas for development⟧ ###'));
    flags(code, heading('### ⟦Major strenghts⟧'));
    flags(code, heading('### ⟦Major strengths:⟧'));
    flags(code, heading('### **⟦Strengths⟧**'));
  });
  it('is silent on the exact name, whatever the form of the heading or the kind of space (T09)', () => {
    silent(code, heading('### Major strengths'));
    silent(code, heading('#### Major strengths ####'));
    silent(code, heading('###  **Major strengths** '));
    silent(code, heading('### Major\u00A0strengths'));
    silent(code, heading('### Major strengths <!-- ask -->'));
    silent(code, heading('### Important weaknesses and  areas for development'));
  });
  const two = (first: string, second: string): string =>
    `## Being healthy\n\n### ${first}\n\n- One.\n\n## Staying safe\n\n### ${second}\n\n- Two.\n`;
  it('says what is true of the letter', () => {
    const [finding] = flags(code, two('Major strengths', '⟦Key strengths⟧'));
    assert.equal(
      finding?.message,
      'Use “Major strengths”, as elsewhere in the letter, instead of “Key strengths”.',
    );
    const [first] = flags(code, two('⟦Key strengths⟧', '⟦Main strengths⟧'));
    assert.equal(first?.message, 'Use the standard heading “Major strengths” instead of “Key strengths”.');
    flags(code, two('⟦Major strenghts⟧', '⟦Major strenghts⟧'));
  });
  it('is silent on another usual name that the letter has throughout', () => {
    silent(code, two('Key strengths', 'Key strengths'));
    silent(code, two('Areas to develop', 'Areas to develop'));
    silent(code, two('Key strengths', '(a) Key strengths'));
    flags(code, two('⟦Key strengths⟧', '⟦Key Strengths⟧'));
  });
  it('is silent on a number before the name and a note after it, and keeps them', () => {
    for (const name of [
      '1. Major strengths',
      '(a) Major strengths',
      'Major strengths[2]',
      'Major strengths²',
    ])
      silent(code, heading(`### ${name}`));
    fixes(code, heading('### (a) ⟦Key strengths⟧[2]'), /^Change/, heading('### (a) Major strengths[2]'));
  });
  it('is silent on other headings and in other sections', () => {
    silent(code, heading('### Next steps'));
    silent(code, heading('### Strength of partnership'));
    silent(code, '## Other matters\n\n### Strengths\n\n- One.\n');
  });
  it('takes another apostrophe for the same name (T10)', () => {
    const evidence = { ...library.data.evidence, strengths: { label: "What readers' groups praise" } };
    const framework = new Framework({ ...library.data, evidence });
    silent(code, '## Lending\n\n### What readers\u2019 groups praise\n\n- One.\n', {
      frameworks: [framework],
    });
    flags(code, '## Lending\n\n### ⟦What Readers\u2019 groups praise⟧\n\n- One.\n', {
      frameworks: [framework],
    });
  });
  it('changes the words and nothing around them', () => {
    const change = (before: string, after: string): void =>
      fixes(code, heading(before), /^Change the heading to “/, heading(after));
    change('### ⟦Major Strengths⟧', '### Major strengths');
    change('### ⟦Weaknesses⟧ ###', '### Important weaknesses and areas for development ###');
    change('### **⟦Key strengths⟧**', '### **Major strengths**');
    change('### ⟦Key strengths⟧ <!-- ask -->', '### Major strengths <!-- ask -->');
    fixes(code, '## Being healthy\n\n### ⟦Strengths⟧', /^Change/, '## Being healthy\n\n### Major strengths');
  });
  it('loses no comment between the words', () => {
    fixes(
      code,
      heading('### ⟦Key <!-- ask --> strengths⟧'),
      /^Change/,
      heading('### Key <!-- ask --> strengths'),
    );
  });
});
