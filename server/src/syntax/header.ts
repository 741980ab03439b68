import { parseDocument, YAMLParseError, type Document } from 'yaml';
import { Span } from '../text/span';
import { BlockBase } from './block';
import { contentEnd, lineRanges, nextLine } from '../text/lines';
import { nestsTooDeep } from '../text/nesting';
import { isSpace, skipSpaces, trimSpacesEnd } from '../text/white';

/** The YAML between `---` lines at the very start. */
export class HeaderBlock extends BlockBase {
  readonly kind = 'header';
  readonly opening: Span;
  /** The lines between the marks. */
  readonly yaml: Span;
  /** Is there a line that ends it? */
  readonly closed: boolean;
  #document: Document.Parsed | undefined;

  constructor(start: number, text: string) {
    super(start, text);
    const lines = lineRanges(text);
    const first = lines[0]!;
    const last = lines[lines.length - 1]!;
    this.opening = new Span(this, first.from, trimSpacesEnd(text, first.from, first.to));
    this.closed = lines.length > 1 && isHeaderEnd(text, last.from, last.to);
    this.yaml = new Span(this, first.next, this.closed ? last.from : text.length);
  }

  /**
   * The YAML read by the `yaml` package, with its errors; its ranges count from the beginning of `yaml`.
   * Dates stay text: the core schema knows none (T62).
   */
  get document(): Document.Parsed {
    this.#document ??= readYaml(this.yaml.text);
    return this.#document;
  }
}

function readYaml(text: string): Document.Parsed {
  const deep = nestsTooDeep(text);
  // The package knows LF and CRLF only; a lone CR becomes an LF of the same length.
  const document = parseDocument(deep ? '' : text.replace(/\r(?!\n)/g, '\n'), {
    version: '1.2',
    schema: 'core',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  if (deep) document.errors.push(new YAMLParseError([0, 0], 'RESOURCE_EXHAUSTION', 'flow nested too deep'));
  return document;
}

/**
 * Where the line begins that may open the header: the first one, or the first after blank lines and comments, which
 * writers and their programs put above it. 0-based UTF-16 offset; undefined when other words stand there.
 */
export function headerStart(text: string): number | undefined {
  let at = 0;
  for (let line = 0; ;) {
    while (at < text.length && isBlankUnit(text.charCodeAt(at))) {
      const code = text.charCodeAt(at++);
      if (code === 10 || code === 13) line = at;
    }
    if (!text.startsWith('<!--', at)) {
      const next = nextLine(text, at);
      return at < text.length && isHeaderStart(text, at, contentEnd(text, at, next)) ? line : undefined;
    }
    const end = text.indexOf('-->', at + 4);
    if (end < 0) return undefined;
    at = end + 3;
  }
}

function isBlankUnit(code: number): boolean {
  return code === 10 || code === 13 || isSpace(code);
}

/** Does a line begin with a key and its colon, as those of a header do? */
export function beginsWithKey(line: string): boolean {
  return /^[\w-]+:(?:\s|$)/.test(line.slice(0, 80));
}

export function isHeaderStart(text: string, from: number, to: number): boolean {
  return text.slice(skipSpaces(text, from, to), trimSpacesEnd(text, from, to)) === '---';
}

export function isHeaderEnd(text: string, from: number, to: number): boolean {
  const line = text.slice(from, trimSpacesEnd(text, from, to));
  return line === '---' || line === '...';
}
