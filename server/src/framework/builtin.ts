import apa2008 from './apa-2008.json';
import { Framework } from './framework';
import type { FrameworkData } from './types';

/** The frameworks that ship with the engine; the first is the default. */
export const builtinFrameworks: readonly Framework[] = [new Framework(apa2008 as FrameworkData)];

export const defaultFramework: Framework = builtinFrameworks[0]!;
