import path from 'node:path';
import { root } from '../house/run.mjs';

const to = process.argv.includes('--to') ? process.argv[process.argv.indexOf('--to') + 1] : undefined;

/** Where the packages go. */
export const packed = to ? path.resolve(to) : path.join(root, 'dist/packages');

/** Where they are put together; the bundles are in its folder `build`, as `dist` and `server/dist` of the project. */
export const stage = to ? path.join(packed, 'stage') : path.join(root, '.cache/package');
