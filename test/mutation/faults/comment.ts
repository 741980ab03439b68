import { before, behind, inTurn } from '../change';
import type { Fault } from '../sample';

export const comment: readonly Fault[] = [
  {
    name: 'comment left open before a block',
    code: 'comment/unclosed',
    *plant(sample) {
      for (const block of sample.letter.blocks)
        if (!['bom', 'header', 'blank'].includes(block.kind))
          yield sample.with([[before(block), '⟦<!--⟧ Ask about this.\n\n']]);
    },
  },
  {
    name: 'comment left open in a sentence',
    code: 'comment/unclosed',
    *plant(sample) {
      for (const { section, body: below } of sample.sections) {
        const blocks = [
          ...section.prose,
          ...below.evidence.flatMap(({ items }) => items.map(({ body }) => body)),
        ];
        for (const block of blocks) yield sample.with([[behind(block), ' ⟦<!--⟧ Ask about this.']]);
      }
    },
  },
  {
    name: 'comment with a slip in its marks',
    code: 'comment/slip',
    *plant(sample) {
      for (const { section } of sample.sections) {
        const block = inTurn(section.prose, section.start);
        if (block) yield sample.with([[behind(block), ' ⟦<!—⟧ Ask about this. —>']]);
      }
    },
  },
];

/** Comments that silence, and do not. */
export const suppression: readonly Fault[] = [
  {
    name: 'directive that silences nothing',
    code: 'suppression/unused',
    *plant(sample) {
      let turn = 0;
      for (const block of sample.letter.blocks)
        if (block.kind === 'heading' || block.kind === 'paragraph') {
          const kind = inTurn(['disable-next-line', 'disable-line', 'disable'], turn);
          const name = inTurn(['grade/out-of-range', 'scale', 'comment'], turn++);
          yield sample.with([[before(block), `<!-- apa-${kind} ⟦${name}⟧ -- agreed -->\n\n`]]);
        }
    },
  },
  {
    name: 'directive with the name of no rule',
    code: 'suppression/unknown-rule',
    *plant(sample) {
      let turn = 0;
      for (const block of sample.letter.blocks)
        if (block.kind === 'heading' || block.kind === 'paragraph') {
          const name = inTurn(['grade/mising', 'graed', 'self-assessment/gradeMismatch'], turn++);
          yield sample.with([[before(block), `<!-- apa-disable-next-line ⟦${name}⟧ -->\n\n`]]);
        }
    },
  },
  {
    name: 'misspelt directive',
    code: 'suppression/unknown-directive',
    *plant(sample) {
      for (const { section } of sample.sections)
        yield sample.with([[before(section.heading), '<!-- ⟦apa-disabel⟧ grade -->\n\n']]);
    },
  },
];
