import JSZip from 'jszip';
import { DRAFT } from '../tree';

/** Why a file cannot be a template: a sentence. */
export class TemplateFault extends Error {}

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
/** Larger than any letter paper with its pictures. */
const MOST_BYTES = 30_000_000;

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly path: string;
}

/**
 * A house's Word document as paper for letters. Its styles, headers, footers, page and theme stay as they are; its words
 * are left out. Parts are cut and put together as text, so that nothing of them is read and written another way.
 */
export class Template {
  readonly #parts: Map<string, string>;
  readonly #section: string;
  readonly #references = new Map<string, string>();

  private constructor(
    readonly archive: JSZip,
    parts: ReadonlyMap<string, string>,
    readonly main: string,
  ) {
    this.#parts = new Map(parts);
    const sections = sectionsOf(this.#part(main));
    for (const section of sections)
      for (const [tag, kind, type] of section.matchAll(
        /<w:(header|footer)Reference\b[^>]*\bw:type="(\w+)"[^>]*\/>/g,
      ))
        this.#references.set(`${kind} ${type}`, tag);
    this.#section = (sections.at(-1) ?? A4).replace(/<w:(?:header|footer)Reference\b[^>]*\/>/g, '');
  }

  /** Throws a `TemplateFault`. */
  static async read(bytes: Uint8Array): Promise<Template> {
    if (bytes.length > MOST_BYTES) throw new TemplateFault('The template is too large.');
    const archive = await JSZip.loadAsync(bytes).catch(() => {
      throw new TemplateFault(NO_DOCUMENT);
    });
    const parts = new Map<string, string>();
    for (const { name, dir } of Object.values(archive.files))
      if (!dir && /\.(?:xml|rels)$/i.test(name)) parts.set(name, await archive.file(name)!.async('string'));
    const main = relationsIn(parts, '').find(({ type }) => type === 'officeDocument')?.path;
    const types = parts.get('[Content_Types].xml');
    if (main === undefined || types === undefined || !/<w:body\b/.test(parts.get(main) ?? ''))
      throw new TemplateFault(NO_DOCUMENT);
    if (/macroEnabled/.test(types) || archive.file(/vbaProject\.bin$/).length > 0)
      throw new TemplateFault('The template holds macros. Save it as a Word document without them (.docx).');
    if (!relationsIn(parts, main).some(({ type }) => type === 'styles'))
      throw new TemplateFault('The template has no styles.');
    return new Template(archive, parts, main);
  }

  /** Has a header words or pictures? Then these are the letterhead. */
  get hasLetterhead(): boolean {
    return this.#headers().some((path) => /<w:t[ >]|<w:drawing\b|<w:pict\b/.test(this.#part(path)));
  }

  /** The width between the margins, in twentieths of a point; undefined when the template does not say. */
  get width(): number | undefined {
    const size = /<w:pgSz\b[^>]*>/.exec(this.#section)?.[0] ?? '';
    const margins = /<w:pgMar\b[^>]*>/.exec(this.#section)?.[0] ?? '';
    const width =
      Number(attribute(size, 'w:w')) -
      Number(attribute(margins, 'w:left')) -
      Number(attribute(margins, 'w:right'));
    return width > 0 ? width : undefined;
  }

  /** A document with the words of another, made without a template, on this paper. */
  async fill(
    made: Uint8Array,
    { lang, draft }: { readonly lang: string; readonly draft: boolean },
  ): Promise<Uint8Array> {
    const letter = await JSZip.loadAsync(made);
    const of = async (name: string): Promise<string> => (await letter.file(name)?.async('string')) ?? '';
    let body = bodyOf(await of('word/document.xml'));
    body = this.#takeStyles(body, await of('word/styles.xml'), lang);
    body = this.#takeNumbers(body, await of('word/numbering.xml'));
    body = this.#takeLinks(body, await of('word/_rels/document.xml.rels'));
    if (draft) this.#mark();
    const references = [...this.#references.values()].join('');
    const section = this.#section.replace(/^<w:sectPr\b[^>]*?(\/?)>/, (tag, empty: string) =>
      empty ? `${tag.slice(0, -2)}>${references}</w:sectPr>` : tag + references,
    );
    const main = this.#part(this.main);
    const from = /<w:body\b[^>]*>/.exec(main)!;
    const begin = main.slice(0, from.index + from[0].length);
    this.#parts.set(this.main, `${withRelations(begin)}${body}${section}</w:body></w:document>`);
    this.#setProperties(await of('docProps/core.xml'));
    const types = this.#part('[Content_Types].xml');
    this.#parts.set('[Content_Types].xml', types.replaceAll('.template.main+xml', '.document.main+xml'));
    for (const [name, content] of this.#parts) this.archive.file(name, content, { createFolders: false });
    return this.archive.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
  }

  #part(path: string): string {
    return this.#parts.get(path) ?? '';
  }

  #related(type: string): string | undefined {
    return relationsIn(this.#parts, this.main).find((one) => one.type === type)?.path;
  }

  /** The paths of the headers that pages of the letter have. */
  #headers(): string[] {
    const relations = relationsIn(this.#parts, this.main);
    return [...this.#references].flatMap(([kind, tag]) => {
      const id = /\br:id="([^"]*)"/.exec(tag)?.[1];
      const found = relations.find((one) => one.id === id);
      return kind.startsWith('header ') && found ? [found.path] : [];
    });
  }

  /** Names of styles are the same in all documents; ids need not be. What the template has not comes from the letter. */
  #takeStyles(body: string, styles: string, lang: string): string {
    const path = this.#related('styles')!;
    const theirs = stylesIn(this.#part(path));
    const usual = theirs.find(({ type, isDefault }) => type === 'paragraph' && isDefault)?.id;
    const ids = new Map<string, string>();
    const added: string[] = [];
    for (const style of stylesIn(styles)) {
      if (!body.includes(`Style w:val="${style.id}"/>`)) continue;
      const same = theirs.find((one) => one.type === style.type && one.key === style.key);
      if (same) ids.set(style.id, same.id);
      else
        added.push(
          style.xml
            .replace(/<w:(?:link|next)\b[^>]*\/>/g, '')
            .replace(/<w:basedOn\b[^>]*\/>/, (tag) =>
              tag.includes('"Normal"') && usual !== undefined ? `<w:basedOn w:val="${usual}"/>` : '',
            ),
        );
    }
    const withLang = this.#part(path).replace(
      /(<w:rPrDefault>\s*<w:rPr>)([^]*?)(<\/w:rPr>)/,
      (_, open: string, inside: string, close: string) =>
        `${open}${inside.replace(/<w:lang\b[^>]*\/>/, '')}<w:lang w:val="${lang}"/>${close}`,
    );
    this.#parts.set(
      path,
      withLang.replace('</w:styles>', () => `${added.join('')}</w:styles>`),
    );
    return body.replace(/(Style w:val=")([^"]*)("\/>)/g, (all, open: string, id: string, close: string) =>
      ids.has(id) ? `${open}${ids.get(id)!}${close}` : all,
    );
  }

  /** The letter's lists come after those of the template, under numbers that are free. */
  #takeNumbers(body: string, numbering: string): string {
    const path = this.#related('numbering');
    if (path === undefined) {
      this.#add('word/numbering.xml', numbering, 'numbering');
      return body;
    }
    const part = this.#part(path);
    const highest = (pattern: RegExp): number =>
      Math.max(0, ...[...part.matchAll(pattern)].map(([, number]) => Number(number)));
    const kinds = highest(/\bw:abstractNumId="(\d+)"/g) + 1;
    const lists = highest(/<w:num\b[^>]*\bw:numId="(\d+)"/g) + 1;
    const plus = (text: string, pattern: RegExp, more: number): string =>
      text.replace(pattern, (_, open: string, number: string) => `${open}${Number(number) + more}"`);
    const ours = plus(
      plus(
        // Not every template declares what this attribute belongs to.
        numbering.replace(/ w15:\w+="[^"]*"/g, ''),
        /(<w:abstractNum\b[^>]*\bw:abstractNumId="|<w:abstractNumId w:val=")(\d+)"/g,
        kinds,
      ),
      /(<w:num\b[^>]*\bw:numId=")(\d+)"/g,
      lists,
    );
    const all = (pattern: RegExp): string => (ours.match(pattern) ?? []).join('');
    const abstract = all(/<w:abstractNum\b[^]*?<\/w:abstractNum>/g);
    const concrete = all(/<w:num\b[^]*?<\/w:num>/g);
    const first = part.search(/<w:num\b/);
    const end = /<w:numIdMacAtCleanup\b|<\/w:numbering>/.exec(part)?.index ?? part.length;
    const at = first < 0 ? end : first;
    this.#parts.set(path, part.slice(0, at) + abstract + part.slice(at, end) + concrete + part.slice(end));
    return plus(body, /(<w:numId w:val=")(\d+)"/g, lists);
  }

  #takeLinks(body: string, relations: string): string {
    const ids = new Map<string, string>();
    for (const [tag] of relations.matchAll(/<Relationship\b[^>]*\/>/g)) {
      if (!tag.includes('/hyperlink"')) continue;
      const id = /\bId="([^"]*)"/.exec(tag)![1]!;
      ids.set(id, `apaLink${ids.size + 1}`);
      this.#addRelation(this.main, tag.replace(/\bId="[^"]*"/, `Id="${ids.get(id)!}"`));
    }
    return body.replace(/\br:id="([^"]*)"/g, (all, id: string) =>
      ids.has(id) ? `r:id="${ids.get(id)!}"` : all,
    );
  }

  /** A line at the top of every page; where the template has no header, in one of its own. */
  #mark(): void {
    for (const path of new Set(this.#headers()))
      this.#parts.set(
        path,
        this.#part(path).replace(/<w:hdr\b[^>]*>/, (tag) => tag + MARK),
      );
    const wanted = [
      'default',
      ...(/<w:titlePg\b(?![^>]*w:val="(?:0|false)")/.test(this.#section) ? ['first'] : []),
      ...(/<w:evenAndOddHeaders\b/.test(this.#part(this.#related('settings') ?? '')) ? ['even'] : []),
    ].filter((type) => !this.#references.has(`header ${type}`));
    if (wanted.length === 0) return;
    const header = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${MARK}</w:hdr>`;
    const id = this.#add('word/apaDraftHeader.xml', header, 'header');
    for (const type of wanted)
      this.#references.set(`header ${type}`, `<w:headerReference w:type="${type}" r:id="${id}"/>`);
  }

  /** Title and author are the letter's. */
  #setProperties(core: string): void {
    const path = relationsIn(this.#parts, '').find(({ type }) => type === 'core-properties')?.path;
    if (path !== undefined) this.#parts.set(path, core);
    else {
      this.#parts.set('docProps/core.xml', core);
      this.#declare('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml');
      this.#addRelation(
        '',
        '<Relationship Id="apaCore" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>',
      );
    }
  }

  /** A new part that the letter names; its id. */
  #add(path: string, content: string, type: string): string {
    const id = `apa${type[0]!.toUpperCase()}${type.slice(1)}`;
    this.#parts.set(path, content);
    this.#declare(path, `${CONTENT}.${type}+xml`);
    this.#addRelation(this.main, `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="/${path}"/>`);
    return id;
  }

  #declare(path: string, type: string): void {
    const types = this.#part('[Content_Types].xml');
    const override = `<Override PartName="/${path}" ContentType="${type}"/>`;
    this.#parts.set(
      '[Content_Types].xml',
      types.replace('</Types>', () => `${override}</Types>`),
    );
  }

  #addRelation(of: string, relation: string): void {
    const path = relationsOf(of);
    this.#parts.set(
      path,
      this.#part(path).replace('</Relationships>', () => `${relation}</Relationships>`),
    );
  }
}

const NO_DOCUMENT = 'The template is not a Word document (.docx).';

const A4 =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>';

const MARK = `<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>${DRAFT}</w:t></w:r></w:p>`;

/** What the document's words are, without the properties of its last section. */
function bodyOf(document: string): string {
  const body = /<w:body\b[^>]*>([^]*)<\/w:body>/.exec(document)?.[1] ?? '';
  return body.slice(0, body.lastIndexOf('<w:sectPr'));
}

/** The properties of all sections, in order; those of an earlier version are left out. */
function sectionsOf(document: string): string[] {
  const now = document.replace(/<w:sectPrChange\b[^]*?<\/w:sectPrChange>/g, '');
  return now.match(/<w:sectPr\b[^>]*\/>|<w:sectPr\b[^]*?<\/w:sectPr>/g) ?? [];
}

/** The beginning of a document that says what `r:` means. */
function withRelations(begin: string): string {
  return begin.replace(/<w:document\b[^>]*>/, (tag) =>
    tag.includes('xmlns:r=') ? tag : `${tag.slice(0, -1)} xmlns:r="${RELATIONS}">`,
  );
}

function stylesIn(styles: string) {
  return [...styles.matchAll(/<w:style\b([^>]*)>[^]*?<\/w:style>/g)].map(([xml, tag = '']) => {
    const of = (name: string): string => attribute(`<w:style${tag}>`, `w:${name}`);
    const name = /<w:name w:val="([^"]*)"/.exec(xml)?.[1] ?? '';
    const isDefault = /^(?:1|true|on)$/.test(of('default'));
    return { xml, id: of('styleId'), type: of('type'), key: name.toLowerCase(), isDefault };
  });
}

/** The value of a tag's attribute; empty when it has none. */
function attribute(tag: string, name: string): string {
  const at = tag.indexOf(` ${name}="`);
  const from = at + name.length + 3;
  return at < 0 ? '' : tag.slice(from, tag.indexOf('"', from));
}

function relationsOf(path: string): string {
  const at = path.lastIndexOf('/') + 1;
  return `${path.slice(0, at)}_rels/${path.slice(at)}.rels`;
}

function relationsIn(parts: ReadonlyMap<string, string>, path: string): Relation[] {
  const tags = parts.get(relationsOf(path))?.match(/<Relationship\b[^>]*>/g) ?? [];
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return tags.map((tag) => {
    const of = (name: string): string => attribute(tag, name);
    const [type, target] = [of('Type'), of('Target')];
    return {
      id: of('Id'),
      type: type.slice(type.lastIndexOf('/') + 1),
      path: target.startsWith('/') ? target.slice(1) : folder + target,
    };
  });
}
