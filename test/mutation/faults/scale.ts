import { readLegends } from '../../../server/src/letter/legend';
import type { Tie } from '../../../server/src/letter/legend';
import { others } from '../grades';
import type { Change } from '../change';
import type { Fault, Sample } from '../sample';

/** The legends of a letter, number by number. */
const legends = ({ letter }: Sample): readonly (readonly Tie[])[] =>
  readLegends(letter.blocks, letter.framework);

/** A pair with another number or word in it, marked. */
function write(sample: Sample, { span }: Tie, part: Tie['word'], text: string): Change {
  const before = sample.slice({ start: span.start, end: part.start });
  return [span, `⟦${before}${text}${sample.slice({ start: part.end, end: span.end })}⟧`];
}

export const scale: readonly Fault[] = [
  {
    name: 'wrong word in the legend',
    code: 'scale/wrong-legend',
    *plant(sample) {
      const { scale } = sample.letter.framework;
      for (const legend of legends(sample))
        for (const tie of legend)
          for (const value of others(tie.value, scale))
            yield sample.with([write(sample, tie, tie.word, scale.grade(value)!.label)]);
    },
  },
  {
    name: 'wrong number in the legend',
    code: 'scale/wrong-legend',
    *plant(sample) {
      const { scale } = sample.letter.framework;
      for (const legend of legends(sample))
        for (const tie of legend)
          for (const value of others(tie.value, scale))
            yield sample.with([write(sample, tie, tie.number, String(value))]);
    },
  },
  {
    name: 'legend turned round',
    code: 'scale/wrong-legend',
    *plant(sample) {
      const { scale } = sample.letter.framework;
      for (const legend of legends(sample)) {
        const turned = legend.flatMap((tie) => {
          const value = scale.min + scale.max - tie.value;
          return value === tie.value ? [] : [write(sample, tie, tie.word, scale.grade(value)!.label)];
        });
        yield sample.with(turned);
      }
    },
  },
];
