import type { Block } from '../../../server/src/syntax/blocks';
import { before, behind, inTurn } from '../change';
import type { Fault, Sample } from '../sample';

/** Blocks that something may be put in front of, in the body of the letter. */
function blocks({ letter }: Sample): Block[] {
  return letter.blocks.filter(({ kind }) => !['bom', 'header', 'blank', 'comment'].includes(kind));
}

/** Paragraphs of prose and points: what a sentence may be put after. */
function* prose(sample: Sample): Iterable<Block> {
  const { letter } = sample;
  const end = letter.closing?.valediction?.start ?? Infinity;
  const lists = letter.bodies.flatMap(({ evidence }) => evidence);
  const none = new Set(lists.filter((one) => one.none).flatMap((one) => one.blocks));
  for (const block of letter.blocks) {
    const text = block.content.text.trimEnd();
    if (
      block.start < end &&
      (block.kind === 'paragraph' || block.kind === 'item') &&
      text.endsWith('.') &&
      !none.has(block)
    )
      yield block;
  }
}

export const text: readonly Fault[] = [
  {
    name: 'placeholder in a sentence',
    code: 'text/placeholder',
    *plant(sample) {
      const words = ['TBC', 'XXX', 'TODO', '[insert figure]', 'Lorem ipsum', '[name]'];
      let turn = 0;
      for (const block of prose(sample)) {
        const at = behind(block.content.trim());
        yield sample.with([[at, ` The figure is ⟦${inTurn(words, turn++)}⟧ so far.`]]);
      }
    },
  },
  {
    name: 'placeholder in the header',
    code: 'text/placeholder',
    *plant(sample) {
      for (const path of [['date'], ['period'], ['to', 'name'], ['council'], ['year'], ['from']]) {
        const found = sample.letter.header?.entry(...path);
        if (found) yield sample.with([[found.value, '⟦TBC⟧']]);
      }
    },
  },
  {
    name: 'placeholder instead of a grade',
    code: 'grade/missing',
    *plant(sample) {
      for (const { section } of sample.sections) {
        const [field] = section.fieldsNamed('grade');
        if (field && sample.slice(field.line).includes(':'))
          yield sample.with([[field.value, 'TBC']], field.name);
      }
    },
  },
  {
    name: 'two versions after a merge',
    code: 'text/merge-conflict',
    *plant(sample) {
      for (const block of blocks(sample)) {
        const end = block.content.end === block.end ? '\n' : '';
        yield sample.with([
          [before(block), '⟦<<<<<<< ours⟧\n'],
          [behind(block), `${end}=======\n${block.text}${end}>>>>>>> theirs\n`],
        ]);
      }
    },
  },
  {
    name: 'bullet of a word processor',
    code: 'text/list-marker',
    *plant(sample) {
      let turn = 0;
      for (const block of sample.letter.blocks)
        if (block.kind === 'item' && block.marker.text === '-')
          yield sample.with([[block.marker, `⟦${inTurn(['•', '■', '–', '*', '+'], turn++)}⟧`]]);
    },
  },
  {
    name: 'heading in another form',
    code: 'text/heading-form',
    *plant(sample) {
      for (const { section, row } of sample.sections) {
        const { heading, grade, naming } = section;
        if (heading.form !== 'atx' || naming.grade) continue;
        yield sample.with([[behind(heading.title), ' ⟦##⟧']]);
        yield sample.with([
          [{ start: heading.content.start, end: heading.title.start }, ''],
          [behind(heading.content), '\n⟦-------⟧'],
        ]);
        const [field] = section.fieldsNamed('grade');
        if (field && grade && row)
          yield sample.with([
            [behind(heading.title), ` ⟦Grade ${field.value.text}⟧`],
            [sample.lineAt(field.line), ''],
          ]);
      }
    },
  },
  {
    name: 'field in another form',
    code: 'text/field-form',
    *plant(sample) {
      for (const { section } of sample.sections)
        for (const { field, line, name, value } of section.fields) {
          if (line.text !== `${name.text}: ${value.text}` || field === 'self-assessment') continue;
          yield sample.with([[line, `⟦${name.text}⟧ ${value.text}`]]);
          yield sample.with([[line, `⟦**${name.text}:**⟧ ${value.text}`]]);
          yield sample.with([[line, `⟦${name.text.toUpperCase()}:⟧ ${value.text}`]]);
        }
    },
  },
  {
    name: 'table in another form',
    code: 'text/table-form',
    *plant(sample) {
      for (const { line, grade } of sample.rows) {
        if (grade?.number?.start === grade?.span.start && grade?.value)
          yield sample.with([[before(grade.span), '⟦Grade⟧ ']]);
        const { text } = line.line;
        if (text.startsWith('|')) yield sample.with([[line.line, `⟦${text.trim().slice(1, -1).trim()}⟧`]]);
      }
    },
  },
  {
    name: 'non-breaking space',
    code: 'text/no-break-space',
    *plant(sample) {
      for (const block of sample.letter.blocks)
        if (block.kind === 'item')
          yield sample.with([[{ start: block.marker.end, end: block.marker.end + 1 }, '⟦\u00A0⟧']]);
      for (const { section } of sample.sections) {
        const { heading, naming, fields } = section;
        const space = naming.name.text.indexOf(' ');
        yield sample.with([[naming.name.part(space, space + 1), '⟦\u202F⟧']]);
        if (heading.form === 'atx')
          yield sample.with([[{ start: heading.marker.end, end: heading.marker.end + 1 }, '⟦\u00A0⟧']]);
        for (const { name, value } of fields)
          if (sample.slice({ start: name.end, end: value.start }) === ': ')
            yield sample.with([[{ start: name.end + 1, end: value.start }, '⟦\u00A0⟧']]);
      }
    },
  },
];
