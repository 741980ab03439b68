import { FoldingRangeKind, FoldingRangeRequest } from 'vscode-languageserver';
import { folds, withinLimit, type Fold } from '../../features/foldingRanges';
import type { Letter } from '../../letter/letter';
import { memoize } from '../../text/memoize';
import { letterRequest } from '../letterRequest';

/** Editors ask again and again, also when nothing was written. */
const foldsOf = memoize((letter: Letter) => folds(letter));

/** Our own limit, for clients that name none (T17). */
const MOST = 5000;

const KINDS: Readonly<Record<NonNullable<Fold['kind']>, FoldingRangeKind>> = {
  comment: FoldingRangeKind.Comment,
  // What stands at the top and is seldom looked at: editors that fold such parts at opening fold it too.
  header: FoldingRangeKind.Imports,
};

/**
 * Lines alone: a fold goes from the end of its first line to the end of its last one, which is also what a client
 * takes that knows nothing but lines.
 */
export const foldingRange = letterRequest(
  FoldingRangeRequest.type,
  () => ({ foldingRangeProvider: true }),
  [],
  (_, { document, analysis, clientCapabilities }) => {
    const lineOf = (offset: number): number => document.positionAt(offset).line;
    const all = foldsOf(analysis.letter).filter(({ start, end }) => lineOf(start) < lineOf(end));
    return withinLimit(all, Math.min(clientCapabilities.foldLimit ?? MOST, MOST)).map(
      ({ start, end, kind }) => ({
        startLine: lineOf(start),
        endLine: lineOf(end),
        ...(kind ? { kind: KINDS[kind] } : {}),
      }),
    );
  },
);
