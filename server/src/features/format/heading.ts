import type { Heading } from '../../syntax/heading';
import { readsAs, type Written } from './unit';

/** `## Being healthy`: hashes before and none after, one space between, all on one line. */
export function writeHeading({ level, title }: Heading): Written | undefined {
  const lines = title.text.split(/\r\n|\r|\n/);
  // Joined, a backslash would no longer break the line, and a comment would be another one.
  if (lines.length > 1 && (title.text.includes('\\') || title.text.includes('<!--'))) return undefined;
  // To Markdown the first lines of an underlined heading may say what an address is.
  if (/^\[[^\]]*\]:/.test(title.text)) return undefined;
  const words = lines.map((line) => line.trim()).join(' ');
  const line = `${'#'.repeat(level)} ${words}`.trimEnd();
  const again = readsAs('heading', [line]);
  // Number signs at the end would go with the closing ones.
  const same = again?.kind === 'heading' && again.level === level && again.title.text === words;
  return same ? { lines: [line] } : undefined;
}
