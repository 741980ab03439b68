import type { World } from './world';

/** Files on this machine from one world, all others from another. */
export function byScheme(disk: World, others: World): World {
  const world = (uri: string): World => (uri.startsWith('file:') ? disk : others);
  return {
    read: (uri) => world(uri).read(uri),
    unread: (uri) => world(uri).unread(uri),
    real: (uri) => world(uri).real(uri),
    list: (folder) => world(folder).list(folder),
    find: (folder, take, skip) => world(folder).find(folder, take, skip),
  };
}
