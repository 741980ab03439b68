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
import { oneLine } from '../safe';
import { plainText, type LetterTree } from '../tree';
import { Blocks } from './blocks';
import { lineRuns } from './inline';
import { STYLES } from './styles';

/**
 * The letter as a word processor's document, with real styles. The letterhead is the header of the first page; pages
 * have their numbers at the foot.
 */
export async function docx({ lang, head, body }: LetterTree): Promise<Uint8Array> {
  const title = body.find((block) => block.kind === 'title');
  const letterhead = head.find(({ kind }) => kind === 'letterhead');
  const blocks = new Blocks();
  const children = [
    ...head.filter((part) => part !== letterhead).map((part) => blocks.head(part)),
    ...body.flatMap((block) => blocks.block(block)),
  ];
  const language: IRunOptions['language'] = { value: lang };
  const { default: looks } = STYLES;
  const document = new Document({
    title: title ? oneLine(plainText(title.content)) : 'Letter',
    creator: '',
    lastModifiedBy: '',
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
            children: [new Paragraph({ style: 'Letterhead', children: lineRuns(letterhead?.lines ?? []) })],
          }),
          default: new Header({ children: [new Paragraph({})] }),
        },
        footers: { first: pageNumber(), default: pageNumber() },
        children,
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
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
