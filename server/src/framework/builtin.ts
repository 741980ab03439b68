import apa2006 from './apa-2006.json';
import apa2008 from './apa-2008.json';
import { Framework } from './framework';
import type { FrameworkFile } from './types';

/** The frameworks that ship with the engine; the first is the default. */
export const builtinFrameworks: readonly Framework[] = [apa2008, apa2006].map(
  (file) => new Framework(file as FrameworkFile),
);

export const defaultFramework: Framework = builtinFrameworks[0]!;
