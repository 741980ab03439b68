import {
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  AlignmentType,
  TextRun,
  type IRunOptions,
} from 'docx';
import { DRAFT, titleOf, type LetterTree } from '../tree';
import { Blocks } from './blocks';
import { lineRuns } from './inline';
import { STYLES } from './styles';
import { Template, TemplateFault } from './template';

/** The letter as a word processor's document. */
export function docx(letter: LetterTree): Promise<Uint8Array> {
  return plainDocument(letter);
}

/** The same on the paper of a template; a sentence when that is of no use. */
export async function docxOn(
  letter: LetterTree,
  template: Uint8Array,
): Promise<Uint8Array | { readonly problem: string }> {
  try {
    const paper = await Template.read(template);
    const words = await plainDocument(letter, paper);
    return await paper.fill(words, { lang: letter.lang, draft: letter.draft ?? false });
  } catch (error) {
    if (error instanceof TemplateFault) return { problem: error.message };
    throw error;
  }
}

/**
 * With real styles. The letterhead is the header of the first page; pages have their numbers at the foot. On a template
 * without a letterhead it stands above the letter.
 */
async function plainDocument(
  letter: LetterTree,
  paper?: Pick<Template, 'hasLetterhead' | 'width'>,
): Promise<Uint8Array> {
  const { lang, author, draft, head, body } = letter;
  const letterhead = head.find(({ kind }) => kind === 'letterhead');
  const blocks = new Blocks(paper?.width);
  const above = new Paragraph({ style: 'Letterhead', children: lineRuns(letterhead?.lines ?? []) });
  const mark = draft ? [draftLine()] : [];
  const children = [
    ...(paper && !paper.hasLetterhead && letterhead ? [above] : []),
    ...head.filter((part) => part !== letterhead).map((part) => blocks.head(part)),
    ...body.flatMap((block) => blocks.block(block)),
  ];
  const language: IRunOptions['language'] = { value: lang };
  const { default: looks } = STYLES;
  const document = new Document({
    title: titleOf(letter),
    creator: author ?? '',
    lastModifiedBy: author ?? '',
    styles: {
      ...STYLES,
      default: { ...looks, document: { ...looks?.document, run: { ...looks?.document?.run, language } } },
    },
    numbering: { config: blocks.numberings },
    sections: [
      {
        properties: {
          titlePage: true,
          // A4, in twentieths of a point.
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 },
          },
        },
        headers: {
          first: new Header({
            children: [...mark, above],
          }),
          default: new Header({ children: draft ? [draftLine()] : [new Paragraph({})] }),
        },
        footers: { first: pageNumber(), default: pageNumber() },
        children,
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function draftLine(): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ text: DRAFT, bold: true })],
  });
}

function pageNumber(): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT] })],
      }),
    ],
  });
}
