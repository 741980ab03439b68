import type { Framework } from '../framework/framework';
import { readAreaName } from '../letter/areaName';
import { readBlocks } from '../syntax/reader';

const headerKey = /^(?:framework|council|year|period|date|to|from|signed|status|letterhead|previous|lang):/m;

/**
 * Is the text markup already: does it begin with a header, or has it a `##` heading that names an area? A printed
 * rule of dashes at the top makes no header, so one of the header's keys must be there.
 */
export function isMarkup(text: string, framework: Framework): boolean {
  return readBlocks(text).some(
    (block) =>
      (block.kind === 'header' && headerKey.test(block.text)) ||
      (block.kind === 'heading' &&
        block.level === 2 &&
        block.form !== 'setext' &&
        readAreaName(block.title, framework).exact),
  );
}
