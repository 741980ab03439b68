/** A letter whose areas have grades 2, 3, 3, 2 and 4, with a text in the overall section. */
export const gradedLetter = (
  text: string,
  section = "Overall effectiveness of children's services",
): string =>
  `---\ncouncil: Northmere Borough Council\nyear: 2008\n---\n\n` +
  [
    ["Overall effectiveness of children's services", 3],
    ['Being healthy', 2],
    ['Staying safe', 3],
    ['Enjoying and achieving', 3],
    ['Making a positive contribution', 2],
    ['Achieving economic well-being', 4],
    ['Capacity to improve', 3],
  ]
    .map(([name, grade]) => `## ${name}\n\nGrade: ${grade}\n${name === section ? `\n${text}\n` : ''}`)
    .join('\n');
