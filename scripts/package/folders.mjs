import path from 'node:path';
import { root } from '../house/run.mjs';

/** Where the packages go. */
export const packed = path.join(root, 'dist/packages');

/** Where they are put together; the bundles are in its folder `build`, as `dist` and `server/dist` of the project. */
export const stage = path.join(root, '.cache/package');
