import type { LinkParams } from '../protocol/pageRequests';

/** Where a page's link to a letter leads. */
export function linkTo({ openWith }: LinkParams): (uri: string) => string {
  return (uri) =>
    openWith === undefined ? uri : `command:${openWith}?${encodeURIComponent(JSON.stringify([uri]))}`;
}
