import { missing, type parts } from '../../scripts/editors/parts.mjs';
import { skip } from '../support/skip';

/** Skips the suite where an editor that it needs has not been set up, and says how to. */
export async function needs(context: Mocha.Context, ...wanted: (keyof typeof parts)[]): Promise<void> {
  const names = await missing(...wanted);
  if (names.length > 0) skip(context, `${names.join(', ')} not set up here: npm run test:editors`);
}
