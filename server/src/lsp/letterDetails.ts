import { letterState } from '../features/letterState';
import type { StateAnswer } from '../protocol/letterRequests';
import type { LetterDetails } from '../protocol/treeRequests';
import type { Analysis } from '../workspace/analysis';

/** Where a letter stands: draft or final, its framework, and how much is found in it. */
export function stateOf({ letter, findings, configuration }: Analysis): StateAnswer {
  const { id, data } = letter.framework;
  const statusFrom = configuration.settings.get('status')?.from;
  return {
    ...letterState(letter, findings),
    ...(statusFrom === undefined ? {} : { statusFrom }),
    framework: { id, name: data.name },
  };
}

/** The same with its grades. */
export function detailsOf(analysis: Analysis): LetterDetails {
  const { framework, assessments } = analysis.letter;
  return {
    state: stateOf(analysis),
    grades: framework.areas.flatMap((area) => {
      const value = assessments.find((one) => one.area === area)?.grade?.value;
      if (value !== undefined) return [{ area: area.label, value, name: framework.scale.name(value) }];
      return area.graded ? [{ area: area.label }] : [];
    }),
  };
}
