import { entry } from './activate';

/** The extension on the desktop and on a remote machine. */
export const { activate, deactivate } = entry(() => import('./server/nodeServer'));
