import { ExternalHyperlink, TextRun, type IRunOptions, type ParagraphChild } from 'docx';
import type { Inline } from '../tree';

type Look = Pick<IRunOptions, 'bold' | 'italics' | 'strike' | 'superScript' | 'subScript' | 'style' | 'font'>;

/** The pieces of a line. */
export function inlineRuns(content: readonly Inline[], look: Look = {}): ParagraphChild[] {
  return content.flatMap((piece): ParagraphChild[] => {
    switch (piece.kind) {
      case 'text':
        return [new TextRun({ ...look, text: piece.text })];
      case 'code':
        return [new TextRun({ ...look, text: piece.text, font: 'Consolas' })];
      case 'break':
        return [new TextRun({ ...look, text: '', break: 1 })];
      case 'strong':
        return inlineRuns(piece.content, { ...look, bold: true });
      case 'emphasis':
        return inlineRuns(piece.content, { ...look, italics: true });
      case 'struck':
        return inlineRuns(piece.content, { ...look, strike: true });
      case 'raised':
        return inlineRuns(piece.content, { ...look, superScript: true });
      case 'lowered':
        return inlineRuns(piece.content, { ...look, subScript: true });
      case 'link':
        return linkRuns(piece.href, piece.content, look);
    }
  });
}

/** A document has no place of its own that a relative link could start from: that one is words alone. */
function linkRuns(href: string, content: readonly Inline[], look: Look): ParagraphChild[] {
  if (!/^(?:https?|mailto):/i.test(href)) return inlineRuns(content, look);
  return [
    new ExternalHyperlink({ link: href, children: inlineRuns(content, { ...look, style: 'Hyperlink' }) }),
  ];
}

/** Lines with breaks between them. */
export function lineRuns(lines: readonly string[]): TextRun[] {
  return lines.map((text, at) => new TextRun({ text, break: at > 0 ? 1 : undefined }));
}
