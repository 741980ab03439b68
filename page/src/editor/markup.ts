import { HighlightStyle, Language, defineLanguageFacet, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { styleTags, tags } from '@lezer/highlight';
import {
  parser,
  Strikethrough,
  Table,
  type BlockContext,
  type Line,
  type MarkdownConfig,
} from '@lezer/markdown';
import { LETTER } from '../desk/textDocument';

/*
 * The colours of the markup that are Markdown's own, by a reader of Markdown. What is a letter's own – areas, grades,
 * judgements – is coloured as the server says.
 */

/** The header between two lines of hyphens at the very beginning; to Markdown it would be a heading. */
const header: MarkdownConfig = {
  defineNodes: [{ name: 'Header', block: true }, { name: 'HeaderKey' }, { name: 'HeaderMark' }],
  parseBlock: [
    {
      name: 'Header',
      before: 'HorizontalRule',
      parse(context: BlockContext, line: Line): boolean {
        if (context.lineStart !== 0 || line.text.trimEnd() !== '---') return false;
        const marks = [context.elt('HeaderMark', 0, 3)];
        while (context.nextLine()) {
          const from = context.lineStart;
          const text = line.text.trimEnd();
          if (text === '---' || text === '...') {
            marks.push(context.elt('HeaderMark', from, from + 3));
            context.nextLine();
            break;
          }
          const key = /^\s*(?:- )?[\w-]+(?=:(?:\s|$))/.exec(text)?.[0];
          if (key !== undefined) {
            const start = from + key.length - key.trimStart().replace(/^- /, '').length;
            marks.push(context.elt('HeaderKey', start, from + key.length));
          }
        }
        context.addElement(context.elt('Header', 0, context.prevLineEnd(), marks));
        return true;
      },
    },
  ],
  props: [
    styleTags({ HeaderKey: tags.propertyName, HeaderMark: tags.processingInstruction, Header: tags.meta }),
  ],
};

const language = new Language(
  defineLanguageFacet({ commentTokens: { block: { open: '<!--', close: '-->' } } }),
  parser.configure([Table, Strikethrough, header]),
  [],
  LETTER,
);

const style = HighlightStyle.define([
  { tag: tags.heading, class: 'tok-heading' },
  { tag: tags.strong, class: 'tok-strong' },
  { tag: tags.emphasis, class: 'tok-emphasis' },
  { tag: tags.strikethrough, class: 'tok-struck' },
  { tag: [tags.link, tags.url], class: 'tok-link' },
  { tag: tags.monospace, class: 'tok-code' },
  { tag: tags.quote, class: 'tok-quote' },
  { tag: tags.comment, class: 'tok-comment' },
  { tag: tags.propertyName, class: 'tok-key' },
  { tag: [tags.processingInstruction, tags.contentSeparator], class: 'tok-mark' },
]);

export const markup: Extension = [language, syntaxHighlighting(style)];
