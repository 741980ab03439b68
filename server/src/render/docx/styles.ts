import { AlignmentType, LevelFormat, type INumberingOptions, type IStylesOptions } from 'docx';

/** Sizes are in half points, spaces in twentieths of a point. */
const INK = '1B1B1B';
const FONT = 'Calibri';

export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: 22, color: INK },
      paragraph: { spacing: { after: 160, line: 276 } },
    },
    title: {
      run: { font: FONT, size: 30, bold: true, color: INK },
      paragraph: { spacing: { before: 240, after: 240 }, keepNext: true },
    },
    heading2: {
      run: { font: FONT, size: 26, bold: true, color: INK },
      paragraph: { spacing: { before: 360, after: 80 }, keepNext: true },
    },
    heading3: {
      run: { font: FONT, size: 23, bold: true, color: INK },
      paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
    },
    heading4: {
      run: { font: FONT, size: 22, bold: true, italics: true, color: INK },
      paragraph: { spacing: { before: 200, after: 80 }, keepNext: true },
    },
  },
  paragraphStyles: [
    {
      id: 'Letterhead',
      name: 'Letterhead',
      basedOn: 'Normal',
      run: { color: '4A4A4A' },
      paragraph: { spacing: { after: 480 } },
    },
    { id: 'Address', name: 'Address', basedOn: 'Normal', paragraph: { spacing: { after: 320 } } },
    {
      id: 'Grade',
      name: 'Grade',
      basedOn: 'Normal',
      run: { bold: true },
      paragraph: { keepNext: true },
    },
    {
      id: 'Valediction',
      name: 'Valediction',
      basedOn: 'Normal',
      paragraph: { spacing: { before: 320, after: 480 }, keepNext: true },
    },
    { id: 'Signature', name: 'Signature', basedOn: 'Normal', paragraph: { keepLines: true } },
    { id: 'Quotation', name: 'Quotation', basedOn: 'Normal', paragraph: { indent: { left: 567 } } },
    { id: 'Code', name: 'Code', basedOn: 'Normal', run: { font: 'Consolas', size: 20 } },
    { id: 'Rule', name: 'Rule', basedOn: 'Normal' },
  ],
};

const LEVELS = [0, 1, 2, 3, 4, 5];
const indent = (level: number): { left: number; hanging: number } => ({
  left: 425 * (level + 1),
  hanging: 425,
});

export const BULLETS = 'bullets';

export const BULLETED: INumberingOptions['config'][number] = {
  reference: BULLETS,
  levels: LEVELS.map((level) => ({
    level,
    format: LevelFormat.BULLET,
    text: level % 2 === 0 ? '•' : '–',
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: indent(level) } },
  })),
};

/** Numbers from `start` on, for one list. */
export function numbered(reference: string, start: number): INumberingOptions['config'][number] {
  return {
    reference,
    levels: LEVELS.map((level) => ({
      level,
      format: LevelFormat.DECIMAL,
      text: `%${level + 1}.`,
      start: level === 0 ? start : 1,
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: indent(level) } },
    })),
  };
}

/** Lists are nested no deeper than this, counted from 0. */
export const DEEPEST = LEVELS.length - 1;
