import identity from '../../../scripts/package/identity.json';

/** Where the project is on the web, without a slash at the end. Empty until it is there: then nothing links to it. */
export const { repository }: { readonly repository: string } = identity;
