// The form without Windows: the paths have forward slashes on every system.
import picomatch from 'picomatch/posix';
import { DEFAULT_EXCLUDE, DEFAULT_INCLUDE, type EffectiveSettings } from './settings';

/** Says of a path below the settings' folder, with forward slashes, whether it is a letter. */
export type LetterFilter = (path: string) => boolean;

/** The files that the settings call letters. */
export function letterFilter(settings: EffectiveSettings): LetterFilter {
  const included = picomatch([...(settings.get('include')?.value ?? DEFAULT_INCLUDE)], { nocase: true });
  const excluded = excludeFilter(settings);
  return (path) => included(path) && !excluded(path);
}

/** The files and folders that the settings leave out, besides those that are always left out. */
export function excludeFilter(settings: EffectiveSettings): LetterFilter {
  const excluded = picomatch([...DEFAULT_EXCLUDE, ...(settings.get('exclude')?.value ?? [])], { dot: true });
  return (path) => excluded(path) || excluded(`${path}/`);
}
