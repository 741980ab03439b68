import { formats, stays } from './check';

const field = (before: string, after: string): void =>
  formats(`## Being healthy\n\n${before}\n`, `## Being healthy\n\n${after}\n`);

describe('fields in the canonical form', () => {
  it('are “Name: value” lines', () => {
    field('Grade 2', 'Grade: 2');
    field('Grade – 2', 'Grade: 2');
    field('  Grade :2', 'Grade: 2');
    field('Grade:\u00A02', 'Grade: 2');
    field('Self-grade 3 (good)', 'Self-grade: 3 (good)');
    field('Grade: ', 'Grade:');
    field('Grade -1', 'Grade: -1');
  });

  it('keep the letters of their names: only a fix changes words', () => {
    field('self grade 3', 'self grade: 3');
    field('Self-garde:  2', 'Self-garde: 2');
  });

  it('lose emphasis around name or value, and keep the one inside a remark', () => {
    field('**Grade:** 2', 'Grade: 2');
    field('**Grade**: 2', 'Grade: 2');
    field('__Grade: 2__', 'Grade: 2');
    field('Grade: *2*', 'Grade: 2');
    field('**Self-assessment:** mixed – *see* below', 'Self-assessment: mixed – *see* below');
    field('Self-assessment: mixed – *below*', 'Self-assessment: mixed – *below*');
    field('*Self-assessment: mixed* – below', '*Self-assessment: mixed* – below');
  });

  it('keep comments on their lines (T53)', () => {
    field('**Grade:** 2 <!-- agreed on Friday -->', 'Grade: 2 <!-- agreed on Friday -->');
    field('Grade <!-- of * the year --> 2', 'Grade <!-- of * the year --> 2');
  });

  it('keep a line break that Markdown prints, between them', () => {
    field('Grade 2  \nSelf-grade: 3  ', 'Grade: 2  \nSelf-grade: 3');
  });

  it('stand in one paragraph below the heading', () => {
    formats(
      '## Being healthy\nGrade: 2\n\n\nSelf-grade: 3\n\nSelf-assessment: overestimates\n\nText.\n',
      '## Being healthy\n\nGrade: 2\nSelf-grade: 3\nSelf-assessment: overestimates\n\nText.\n',
    );
    stays('## Being healthy\n\nGrade: 2\n\n<!-- why -->\n\nSelf-grade: 3\n');
  });

  it('are parted from prose below them', () => {
    formats(
      '## Being healthy\n\nGrade 2\nThe contribution is clear.\nSo it is.\n',
      '## Being healthy\n\nGrade: 2\n\nThe contribution is clear.\nSo it is.\n',
    );
    formats(
      '## Being healthy\n\nGrade 2\n\nSelf-grade 3\nThe contribution is clear.\n',
      '## Being healthy\n\nGrade: 2\nSelf-grade: 3\n\nThe contribution is clear.\n',
    );
  });

  it('are not, where that prose would then be read as something else', () => {
    formats(
      '## Being healthy\n\nGrade 2\n\nSelf-grade 3\nWe are grateful for your help.\n',
      '## Being healthy\n\nGrade: 2\n\nSelf-grade 3\nWe are grateful for your help.\n',
    );
    stays('## Being healthy\n\nGrade 2\n2008. was a good year\n');
  });

  it('are what a line is as a whole', () => {
    stays('## Being healthy\n\nGrade 1, there could be more.\n');
    stays('Grade 2\n');
  });
});
