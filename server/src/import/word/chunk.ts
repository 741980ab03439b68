import { readXml, XmlFault } from '../../word/xml';
import { plainText } from '../../word/plainText';
import type { Parts } from '../../word/parts';

/** The paragraphs of a part that another program has written, or nothing when it is of a kind that is not read. */
export function chunkParagraphs(parts: Parts, path: string | undefined): readonly string[] | undefined {
  const content = path === undefined ? undefined : parts.files.get(path);
  if (path === undefined || content === undefined) return undefined;
  if (/\.txt$/i.test(path)) return lines(content);
  if (/\.x?html?$/i.test(path)) return lines(htmlText(content));
  if (!/\.xml$/i.test(path)) return undefined;
  try {
    return lines(plainText(readXml(content)));
  } catch (error) {
    if (error instanceof XmlFault) return undefined;
    throw error;
  }
}

function lines(text: string): string[] {
  return text.split(/\r\n|\r|\n/).flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
}

const BLOCK = /^\/?(?:p|div|h[1-6]|li|ul|ol|tr|table|br|hr|blockquote|section|pre|dd|dt)\b/i;
const UNSEEN = /^(?:style|script|title|head)\b/i;
const ENTITIES: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' },
  ...{ ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', pound: '£', hellip: '…' },
};

/** The words of a page, a line for each block. What is not shown ends with a tag of its own name. */
function htmlText(html: string): string {
  const out: string[] = [];
  let hidden = '';
  for (const part of html.replace(/\s+/g, ' ').split(/(<[^<>]*>)/)) {
    const tag = part.startsWith('<') ? part.slice(1, -1) : undefined;
    if (tag === undefined) {
      if (hidden === '') out.push(unescaped(part));
    } else if (hidden !== '') {
      if (tag.toLowerCase().startsWith(`/${hidden}`)) hidden = '';
    } else if (UNSEEN.test(tag)) hidden = /^\w+/.exec(tag)![0].toLowerCase();
    else if (BLOCK.test(tag)) out.push('\n');
    else if (/^\/t[dh]\b/i.test(tag)) out.push('\t');
  }
  return out.join('');
}

function unescaped(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{2,8}));/gi,
    (all, hex?: string, decimal?: string, name?: string) => {
      if (name) return ENTITIES[name] ?? all;
      const code = hex ? parseInt(hex, 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}
