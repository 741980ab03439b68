import { sentencesOf } from '../../letter/section/sentences';
import { text } from '../content';
import { readingWords } from '../readingWords';
import { touches, type HoverProvider } from './provider';

/** On a sentence with a word of the scale or about the self-assessment: how it was read, or why it was not. */
export const hoverSentence: HoverProvider = (letter, offset) => {
  for (const section of letter.sections) {
    if (offset < section.start || section.top.at(-1)!.end < offset) continue;
    for (const sentence of sentencesOf(section))
      if (touches(sentence.at, offset))
        return { at: sentence.at, content: readingWords(sentence, section).map(text) };
  }
  return undefined;
};
