import { child, childrenOf, everyElement, readXml, type Element } from './xml';

/** A part of a Word document that another one names. */
interface Relationship {
  /** The last word of the relation's type: `header`, `footnotes`. */
  readonly type: string;
  /** Its path in the archive. */
  readonly path: string;
}

/** The parts of a Word document, by what they are to each other. */
export class Parts {
  constructor(readonly files: ReadonlyMap<string, string>) {}

  /** Path of the part with the letter itself. */
  get main(): string {
    const found = [...this.related('').values()].find(({ type }) => type === 'officeDocument');
    return found?.path ?? 'word/document.xml';
  }

  /** A part's markup, or nothing when it is not there. Throws an `XmlFault` when it is none. */
  xml(path: string | undefined): Element | undefined {
    const content = path === undefined ? undefined : this.files.get(path);
    return content === undefined ? undefined : readXml(content);
  }

  /** What a part names, by the identifiers it uses; `''` is the whole document. */
  related(path: string): Map<string, Relationship> {
    const at = path.lastIndexOf('/') + 1;
    const [folder, file] = [path.slice(0, at), path.slice(at)];
    const relations = childrenOf(this.xml(`${folder}_rels/${file}.rels`), 'Relationship');
    return new Map(
      relations.map(({ attributes: { Id = '', Type = '', Target = '' } }) => [
        Id,
        { type: Type.slice(Type.lastIndexOf('/') + 1), path: resolved(folder, Target) },
      ]),
    );
  }

  /** Path of the first part of a kind that the letter itself names. */
  pathOf(type: string): string | undefined {
    return [...this.related(this.main).values()].find((one) => one.type === type)?.path;
  }

  ofType(type: string): Element | undefined {
    return this.xml(this.pathOf(type));
  }

  /** Path of the header that the first page has. */
  firstHeader(document: Element): string | undefined {
    const section = [...everyElement(document)].find(({ name }) => name === 'w:sectPr');
    const wanted = child(section, 'w:titlePg') ? 'first' : 'default';
    const found = childrenOf(section, 'w:headerReference').find(
      ({ attributes }) => (attributes['w:type'] ?? 'default') === wanted,
    );
    return this.related(this.main).get(found?.attributes['r:id'] ?? '')?.path;
  }
}

function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split('/'))
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  return steps.join('/');
}
