import { tell } from '../terminal';
import { plain } from '../text/plain';
import type { Report } from './report';

/** Says what could not be checked, beside the output. */
export function tellProblems({ problems }: Report): void {
  for (const { file, message } of problems) tell(`${plain(file)}: ${plain(message)}`);
}
