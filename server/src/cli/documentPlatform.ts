import type { Platform } from '../workspace/platform';
import type { Print } from '../workspace/print';

/** What reads and makes documents, loaded when it is wanted. */
export const documentPlatform: Pick<Platform, 'word' | 'pdf'> = {
  word: async () => (await import('../workspace/word')).word,
  pdf: async () => (await import('../workspace/pdf')).pdf,
};

/** Why a document cannot be read, with the option that may help. */
export function problemOf({ problem, otherEncoding }: Extract<Print, { problem: string }>): string {
  return `${problem}${otherEncoding ? ' If it comes from Windows, use --encoding windows-1252' : ''}`;
}
