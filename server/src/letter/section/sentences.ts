import type { Area, Framework } from '../../framework/framework';
import { proseOf } from '../proseOf';
import { readSentences, type SentenceReading } from '../../prose/reading/read';
import { memoize } from '../../text/memoize';
import type { Span } from '../../text/span';
import type { Section } from './section';

/** A sentence of a section's prose that was read, or that has words for it and was not. */
export interface ReadSentence extends Pick<SentenceReading, 'readings' | 'silences'> {
  readonly at: Span;
}

/** The sentences with a word of the scale or about the self-assessment, in the order of the text. */
export function sentencesOf({ prose, area, framework, council }: Section): ReadSentence[] {
  return prose.flatMap((paragraph) => sentencesIn(paragraph, area, framework, council));
}

const sentencesIn = memoize(
  (
    paragraph: Span,
    area: Area | undefined,
    framework: Framework,
    council: string | undefined,
  ): ReadSentence[] =>
    readSentences(proseOf(paragraph), area, framework, council).map(({ from, to, readings, silences }) => ({
      at: paragraph.part(from, to),
      readings,
      silences,
    })),
);
