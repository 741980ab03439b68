import assert from 'node:assert/strict';
import { fixes, flags, silent } from '../../support/check';
import { library } from '../../support/libraryFramework';

const code = 'text/field-form';
const section = (fields: string): string => `## Being healthy\n\n${fields}\n\nText.\n`;

describe(code, () => {
  it('keeps another name that a field may have', () => {
    silent(code, section('Grade awarded: 2\nSelf-assessment grade: 3'));
    flags(code, section('⟦Grade awarded⟧ 2'));
    fixes(code, section('⟦Grade awarded –⟧ 2'), /^Change to/, section('Grade awarded: 2'));
    fixes(code, section('⟦Self grade:⟧ 2'), /^Change to/, section('Self-grade: 2'));
  });
  it('flags fields without a colon', () => {
    flags(code, section('⟦Grade⟧ 2'));
    flags(code, section('⟦Grade –⟧ 2'));
    flags(code, section('⟦Grade⟧ 2 (adequate)\n⟦Self-grade -⟧ 3'));
    flags(code, '## Lending\n\n⟦Grade⟧ 5\n', { frameworks: [library] });
  });
  it('flags names in other letters, with emphasis or a space behind them', () => {
    flags(code, section('⟦grade:⟧ 2\n⟦SELF-GRADE:⟧ 3\n⟦Self assessment:⟧ mixed'));
    flags(code, section('⟦**Grade:**⟧ 2'));
    flags(code, section('⟦**Grade**:⟧ 2\n⟦_Self-grade_:⟧ 3'));
    flags(code, section('⟦**Grade:⟧ 2**'));
    flags(code, section('⟦Grade :⟧ 2'));
    flags(code, section('⟦Grade：⟧2'));
  });
  it('flags a field that stands apart from the one above it', () => {
    flags(code, section('Grade: 2\n\n⟦Self-grade⟧: 3\n\n \n⟦Self-assessment⟧: mixed'));
  });

  it('is silent on fields in their form', () => {
    silent(code, section('Grade: 2\nSelf-grade: 3\nSelf-assessment: mixed – in part'));
    silent(code, section('Grade:2\nSelf-grade:  3'));
    silent(code, section('Grade: **2**\nSelf-grade:'));
    silent(code, '## Being healthy\nGrade: 2 (adequate)\nText.\n');
    silent(code, section('Grade:\u00A02'));
  });
  it('is silent on prose, misspelt names and fields that stand too low', () => {
    silent(code, section('Grade 1, there could be more.'));
    silent(code, section('Grad: 2'));
    silent(code, section('Text.\n\ngrade: 2'));
    silent(code, '## Other matters\n\nGrade 5 pupils did well.\n');
  });
  it('is silent when something else stands between two fields', () => {
    silent(code, section('Grade: 2\n\n<!-- ask -->\n\nSelf-grade: 3'));
    silent(code, section('Grade: 2\n<!-- ask -->\nSelf-grade: 3'));
  });

  it('says how to write it', () => {
    const [form] = flags(code, section('⟦Grade –⟧ 2 (adequate)'));
    assert.equal(form?.severity, 'hint');
    assert.equal(form.message, 'Read as “Grade: 2 (adequate)”. Use that format.');
    const [apart] = flags(code, section('Grade: 2\n\n⟦Self-grade⟧: 3'));
    assert.equal(
      apart?.message,
      'There is a blank line between “Self-grade” and the field above it. Put the fields directly below each other.',
    );
  });

  it('writes it in that form', () => {
    const becomes = (field: string, after: string): void =>
      fixes(code, section(field), /^Change to/, section(after));
    becomes('⟦Grade⟧ 2 (adequate)', 'Grade: 2 (adequate)');
    becomes('⟦Grade –⟧ 2', 'Grade: 2');
    becomes('⟦Grade-⟧2', 'Grade: 2');
    becomes('⟦**Grade:**⟧ 2', 'Grade: 2');
    becomes('⟦**Grade:⟧ 2**', 'Grade: 2');
    becomes('⟦**Grade** **⟧2**', 'Grade: 2');
    becomes('⟦_grade_ :⟧ 2 <!-- sure? -->', 'Grade: 2 <!-- sure? -->');
    becomes('  ⟦GRADE:⟧', '  Grade:');
    becomes('⟦self assessment:⟧ mixed – in part', 'Self-assessment: mixed – in part');
    fixes(code, '## Being healthy\n\n⟦Grade⟧ 2', 'Change to “Grade: 2”', '## Being healthy\n\nGrade: 2');
  });
  it('joins fields that stand apart', () => {
    fixes(
      code,
      section('Grade: 2\n\n\n⟦Self-grade⟧: 3'),
      'Remove the blank line above',
      section('Grade: 2\nSelf-grade: 3'),
    );
  });
  it('leaves markup between the words to the writer', () => {
    for (const field of ['⟦Grade <!-- sure? -->⟧ 2', '⟦**Grade⟧ 2** (adequate)']) {
      const [finding] = flags(code, section(field));
      const [fix] = finding?.fixes() ?? [];
      assert.deepEqual([fix?.safe, fix?.changes], [false, []], field);
      assert.equal(fix?.disabled, 'There is markup in the line; change it by hand.');
    }
  });
});
