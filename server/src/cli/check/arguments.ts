import type { DocumentFlags } from './checkDocuments';
import type { FormatName } from './formats/names';
import type { MaxSeverity } from './report';

/** The options of `check`. */
export interface CheckArguments extends DocumentFlags {
  readonly format: FormatName;
  readonly maxSeverity: MaxSeverity;
  readonly outputFile?: string;
  readonly force?: boolean;
  readonly stdinFilename?: string;
  readonly forceExclude?: boolean;
  readonly filesFrom?: string;
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
  readonly reportUnused?: boolean;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly cache?: boolean;
  readonly cacheFile?: string;
}
