import { letterState } from '../features/letterState';
import { readLetter, type Letter } from '../letter/letter';
import { checkLetter } from '../rules/check';
import type { Finding } from '../rules/rule';
import type { Configuration } from '../workspace/configuration';
import { uriKey } from '../workspace/letterIndex';
import type { Server } from './server';
import type { LetterDetails } from '../protocol/treeRequests';

/** What is in letters, whether they are open or not: read when first asked for and kept until they change. */
export class LetterDetailsCache {
  readonly #known = new Map<string, { readonly stamp: number; readonly details: LetterDetails }>();

  constructor(readonly server: Server) {
    server.onConfigurationChanged(() => this.#known.clear());
  }

  /** Undefined for a letter that is not there any more. */
  async of(uri: string): Promise<LetterDetails | undefined> {
    const { documents, letters } = this.server;
    const open = documents.all().find((document) => uriKey(document.uri) === uriKey(uri));
    if (open) {
      const { letter, findings, configuration } = await this.server.analysisOf(open);
      return detailsOf(letter, findings, configuration);
    }
    const stamp = letters.stampOf(uri);
    const known = this.#known.get(uriKey(uri));
    if (known && known.stamp === stamp) return known.details;
    const details = await this.#read(uri);
    if (details && stamp !== undefined) this.#known.set(uriKey(uri), { stamp, details });
    return details;
  }

  async #read(uri: string): Promise<LetterDetails | undefined> {
    const { world, configurations, letters } = this.server;
    const text = await world.read(uri);
    if (text === undefined) return undefined;
    const configuration = await configurations.for(uri);
    const letter = readLetter(text, configuration.letter);
    const neighbours = await letters.allNeighboursOf(uri, letter);
    return detailsOf(letter, checkLetter(letter, { ...configuration.check, neighbours }), configuration);
  }
}

function detailsOf(letter: Letter, findings: readonly Finding[], { settings }: Configuration): LetterDetails {
  const { framework, assessments } = letter;
  const statusFrom = settings.get('status')?.from;
  return {
    state: {
      ...letterState(letter, findings),
      ...(statusFrom === undefined ? {} : { statusFrom }),
      framework: { id: framework.id, name: framework.data.name },
    },
    grades: framework.areas.flatMap((area) => {
      const value = assessments.find((one) => one.area === area)?.grade?.value;
      return value === undefined ? [] : [{ area: area.label, value, name: framework.scale.name(value) }];
    }),
  };
}
