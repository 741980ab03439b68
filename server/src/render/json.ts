import { readIso, toIso } from '../prose/dates/date';
import type { GradeValue } from '../letter/grades/gradeValue';
import type { Letter } from '../letter/letter';
import { readPeriod } from '../prose/dates/period';
import type { SectionBody } from '../letter/section/sectionBody';
import { commentRanges, withoutComments } from './comments';
import { linesOf } from './head';
import { languageOf } from './letterTree';
import { Markdown } from './markdown';
import { blockText } from './printed';
import { clean, oneLine } from './safe';
import type { GradeJson, LetterData, PersonData, RowData, SectionData } from './letterData';
import { plainText } from './tree';

/** The letter as data, in the shape of `LetterData`, indented by two spaces. */
export function json(letter: Letter): string {
  return `${JSON.stringify(letterData(letter), undefined, 2)}\n`;
}

function letterData(letter: Letter): LetterData {
  const markdown = Markdown.of(letter.blocks);
  const header = letter.header?.ok ? letter.header : undefined;
  const text = (...path: string[]): string | null => clean(header?.text(...path)?.trim() ?? '') || null;
  const lines = (...path: string[]): string[] => {
    const entry = header?.entry(...path);
    return entry ? linesOf([entry]) : [];
  };
  const date = readIso(text('date') ?? '');
  const period = readPeriod(text('period') ?? '');
  return {
    framework: letter.framework.id,
    status: letter.status,
    council: text('council'),
    year: header?.year ?? null,
    period: period ? { start: toIso(period.start), end: toIso(period.end) } : null,
    date: date ? toIso(date) : null,
    lang: languageOf(header?.text('lang')),
    letterhead: lines('letterhead'),
    to: { name: text('to', 'name'), role: text('to', 'role'), address: lines('to', 'address') },
    from: text('from'),
    signed: (header?.people('signed') ?? []).map((entries): PersonData => {
      const of = (name: string): string | null =>
        clean(entries.find((entry) => entry.name === name)?.text?.trim() ?? '') || null;
      return { name: of('name') ?? of(''), role: of('role') };
    }),
    title: letter.title ? plainText(markdown.line(letter.title.title.text)) : null,
    table: (letter.table?.rows ?? []).map(({ area, exact, name, grade, selfGrade }): RowData => ({
      area: area && exact ? area.id : null,
      name: oneLine(clean(name.text)),
      grade: gradeData(letter, grade),
      selfGrade: gradeData(letter, selfGrade),
    })),
    sections: letter.bodies.map((body) => sectionData(letter, body, markdown)),
  };
}

function sectionData(letter: Letter, { section, evidence }: SectionBody, markdown: Markdown): SectionData {
  const { naming, area } = section;
  const isAbout = area !== undefined && naming.exact;
  const assessment = isAbout ? letter.assessments.find((one) => one.section === section) : undefined;
  const prose = (text: string): string => plainText(markdown.paragraph(shown(text)));
  return {
    area: isAbout ? area.id : null,
    heading: plainText(markdown.line(shown(naming.grade ? naming.name.text : section.heading.title.text))),
    grade: gradeData(letter, assessment?.grade ?? section.grade),
    selfGrade: gradeData(letter, assessment?.selfGrade ?? section.selfGrade),
    verdict: section.verdictField?.assessment?.verdict ?? section.proseVerdict ?? null,
    prose: section.prose.map(({ text }) => prose(text)).filter(Boolean),
    evidence: evidence.map(({ kind, heading, none, items, paragraphs }) => ({
      kind,
      heading: plainText(markdown.line(shown(heading.title.text))),
      none,
      items: items
        .map(({ body }) => markdown.blocks(shown(body.text)).map(blockText).join('\n'))
        .filter(Boolean),
      paragraphs: paragraphs.map(({ content }) => prose(content.text)).filter(Boolean),
    })),
  };
}

/** A grade of the scale with its label; the words as written when it is no grade; nothing when nothing is written. */
function gradeData({ framework }: Letter, grade: GradeValue | undefined): GradeJson | null {
  if (!grade || grade.kind === 'empty') return null;
  const label = grade.value === undefined ? undefined : framework.scale.grade(grade.value)?.label;
  return { value: grade.value ?? null, label: label ?? null, text: oneLine(clean(grade.span.text)) };
}

function shown(text: string): string {
  return withoutComments(text, commentRanges(text));
}
