/** A part of a Word document: a line of text, an item of a list, or a table by its rows. */
export type WordPart = string | { readonly item: string } | { readonly rows: readonly (readonly string[])[] };

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What the XML of a part declares. */
export const SPACES = `xmlns:w="${WORD}" xmlns:r="${OFFICE}" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"`;

/** A Word document by its body's XML, with other parts by the type of their relation, whose identifier is the type too. */
export function wordDocument(
  body: string,
  parts: Readonly<Record<string, { readonly file: string; readonly content: string }>> = {},
): Buffer {
  const related = Object.entries(parts).map(
    ([type, { file }]) => `<Relationship Id="${type}" Type="${OFFICE}/${type}" Target="${file}"/>`,
  );
  return zip({
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': relations('officeDocument', 'word/document.xml'),
    'word/_rels/document.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${related.join('')}</Relationships>`,
    'word/document.xml': `<w:document ${SPACES}><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(Object.values(parts).map(({ file, content }) => [`word/${file}`, content])),
  });
}

/** The smallest Word document that has these parts. */
export function wordLetter(parts: readonly WordPart[]): Buffer {
  const numbering =
    `<w:numbering xmlns:w="${WORD}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/>` +
    `</w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
  return zip({
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': relations('officeDocument', 'word/document.xml'),
    'word/_rels/document.xml.rels': relations('numbering', 'numbering.xml'),
    'word/numbering.xml': numbering,
    'word/document.xml': `<w:document xmlns:w="${WORD}"><w:body>${parts.map(partXml).join('')}</w:body></w:document>`,
  });
}

function partXml(part: WordPart): string {
  if (typeof part === 'string') return paragraph(part);
  if ('item' in part)
    return paragraph(part.item, '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>');
  const row = (cells: readonly string[]) =>
    `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`;
  return `<w:tbl>${part.rows.map(row).join('')}</w:tbl>`;
}

function paragraph(text: string, properties = ''): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${escaped}</w:t></w:r></w:p>`;
}

function relations(type: string, target: string): string {
  return `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`;
}

/** An archive of files that are not compressed, without check sums. */
export function zip(files: Readonly<Record<string, string>>): Buffer {
  const bodies: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const [path, data] = [Buffer.from(name), Buffer.from(content)];
    // Version, flags, method, time, date and check sum come before the sizes.
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(path.length, 22);
    const behind = Buffer.alloc(14);
    behind.writeUInt32LE(offset, 10);
    entries.push(Buffer.from('PK\x01\x02\x14\0', 'latin1'), common, behind, path);
    const body = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, path, data]);
    bodies.push(body);
    offset += body.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(bodies.length, 8);
  end.writeUInt16LE(bodies.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, directory, end]);
}

/** A printed letter in plain text as a Word document: rows with tabs are tables, and "- " begins an item. */
export function wordOfText(text: string): Buffer {
  const parts: WordPart[] = [];
  for (const line of text.trimEnd().split('\n')) {
    const last = parts.at(-1);
    if (line.startsWith('- ')) parts.push({ item: line.slice(2) });
    else if (!line.includes('\t')) parts.push(line);
    else if (typeof last === 'object' && 'rows' in last)
      parts.splice(-1, 1, { rows: [...last.rows, line.split('\t')] });
    else parts.push({ rows: [line.split('\t')] });
  }
  return wordLetter(parts);
}
