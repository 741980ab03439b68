import { Framework } from '../../server/src/framework/framework';
import type { FrameworkFile } from '../../server/src/framework/types';

const data: FrameworkFile = {
  id: 'library-review',
  name: 'Review of public libraries',
  title: 'Review of libraries in {council} {year}',
  scale: {
    best: 'lowest',
    grades: [
      { value: 1, label: 'excellent', synonyms: ['first-rate'], meaning: 'a model for others' },
      { value: 2, label: 'strong', meaning: 'better than readers expect' },
      { value: 3, label: 'sound', meaning: 'what readers expect' },
      { value: 4, label: 'fragile', meaning: 'less than readers expect' },
      { value: 5, label: 'failing', meaning: 'not a service' },
    ],
  },
  table: {
    area: { label: 'Theme', aliases: ['Field of work'] },
    grade: { label: 'Mark', aliases: ['Review mark'] },
    selfGrade: { label: 'Own mark' },
  },
  evidence: {
    strengths: { label: 'What works', aliases: ['Works well'] },
    weaknesses: { label: 'What to change', aliases: ['To change'] },
  },
  closing: ['Thank you for'],
  valediction: ['With kind regards'],
  areas: [
    {
      id: 'whole',
      label: 'The library as a whole',
      kind: 'overall',
      evidence: false,
      description: 'Sums up the other themes.',
      subjects: ['library as a whole'],
    },
    {
      id: 'books',
      label: 'Books and lending',
      aliases: ['Lending'],
      kind: 'outcome',
      description: 'What readers can borrow.',
      aims: ['a good stock', 'short waits'],
    },
    {
      id: 'rooms',
      label: 'Rooms and opening hours',
      aliases: ['Rooms'],
      kind: 'outcome',
      description: 'Where and when readers can come.',
    },
  ],
  judgement: {
    subjects: ['work of the library'],
    tails: ['for readers'],
    made: { by: ['library'], what: ['offer'] },
    here: ['this theme'],
    sentence: 'The work of the library in this theme is {grade}.',
  },
  selfAssessment: {
    assessors: ['the library service'],
    analyses: ['view of itself', 'self-review'],
    objects: { performance: ['work'], strengths: ['successes'], weaknesses: ['gaps'] },
    evidence: ['facts'],
    sentences: {
      consistent: "The library service's self-review is consistent with the facts.",
      overestimates: 'The self-review overstates successes.',
      underestimates: 'The self-review understates successes.',
      mixed: 'The self-review overstates successes in part and understates them in part.',
    },
  },
  sources: [],
};

/** A framework with its own areas, words and headings and a scale whose best grade is the lowest number. */
export const library = new Framework(data);
