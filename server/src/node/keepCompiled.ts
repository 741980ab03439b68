import * as nodeModule from 'node:module';

const OPTION = '--compiled=';
/** Not there before Node 22.1. */
const { enableCompileCache } = nodeModule as { readonly enableCompileCache?: (folder: string) => unknown };

// Has Node keep the compiled program, and nothing else, in the folder that the editor has for this extension. Where
// nothing can be written the program is compiled each time. What is loaded before this is not kept.
const folder = process.argv.find((word) => word.startsWith(OPTION))?.slice(OPTION.length);
if (folder) enableCompileCache?.(folder);
