import { body } from './check';

const lists = (print: string, expected: string): void =>
  body(
    `Being healthy Grade 2\n\nMajor strengths\n\n${print}\n`,
    `## Being healthy\n\nGrade: 2\n\n### Major strengths\n\n${expected}\n`,
  );

describe('import of lists in lists', () => {
  it('keeps the depth of items that stand further in and have another sign', () =>
    lists(
      '• One\n  goes on\n    ○ inside\n      goes on\n        1. deep\n        2. deep too\n    ○ inside\n• Two',
      '- One\n  goes on\n  - inside\n    goes on\n    1. deep\n    2. deep too\n  - inside\n- Two',
    ));

  it('puts numbers and letters below the words of the item around them', () => {
    lists('9. One\n    a) this\n    b) that\n10. Two', '9. One\n   - a) this\n   - b) that\n10. Two');
    lists('1. One\n    1. this\n    2. that\n2. Two', '1. One\n   1. this\n   2. that\n2. Two');
  });

  it('is one list where the sign is the same, or the next page has another margin', () => {
    lists('■ One\n    ■ Two\n  ■ Three', '- One\n- Two\n- Three');
    lists('• One\n\f      – Two', '- One\n- Two');
  });

  it('begins another list after the first with other marks at the same place', () =>
    lists('• One\n1. Two', '- One\n\n1. Two'));
});
