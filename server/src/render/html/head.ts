import { escapeHtml } from './escape';

/**
 * The beginning of a page that can be sent to somebody, up to what it says of itself in its head.
 *
 * @param lang a language tag
 * @param policy what the page may load and run
 */
export function headBegin(lang: string, policy: string): string {
  return `<!doctype html>
<html lang="${escapeHtml(lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
`;
}
