import { Document, Scalar } from 'yaml';
import type { Addressee } from './addressee';
import type { HeadPart } from './head';
import type { Signature } from './signature';

/** What the header says. The printed parts keep their printed order; the rest is put around them. */
interface HeaderData {
  readonly framework: string;
  readonly council?: string;
  readonly year?: number;
  readonly parts: readonly HeadPart[];
  readonly signatures: readonly Signature[];
  readonly status: 'draft' | 'final';
}

/** The YAML header with its `---` lines. */
export function writeHeader({ framework, council, year, parts, signatures, status }: HeaderData): string {
  const document = new Document({});
  const entries: [string, unknown][] = [
    ['framework', framework],
    ['council', council],
    ['year', year],
    ...parts.map((part): [string, unknown] => [part.kind, valueOf(part)]),
    ['signed', signedValue(signatures)],
    ['status', status],
  ];
  for (const [key, value] of entries) if (value !== undefined) document.set(key, document.createNode(value));
  return `---\n${document.toString({ lineWidth: 0 })}---\n`;
}

/** One person, or a list of them. */
function signedValue(signatures: readonly Signature[]): unknown {
  const people = signatures.map(({ name, role }) => ({ name, role }));
  return people.length > 1 ? people : people[0];
}

function valueOf(part: HeadPart): unknown {
  switch (part.kind) {
    case 'letterhead':
      return textBlock(part.lines.map(({ text }) => text));
    case 'date':
      return part.date;
    case 'from':
      return part.from;
    case 'to':
      return addresseeValue(part.to);
  }
}

function addresseeValue({ name, role, address }: Addressee): Record<string, unknown> {
  return { name, role, address: address.length > 0 ? textBlock(address) : undefined };
}

/** Lines written as they are, below a `|`. */
function textBlock(lines: readonly string[]): Scalar<string> {
  const scalar = new Scalar(lines.join('\n') + '\n');
  scalar.type = Scalar.BLOCK_LITERAL;
  return scalar;
}
