import { entry } from './activate';

/** The extension in a browser. */
export const { activate, deactivate } = entry(() => import('./server/webServer'));
