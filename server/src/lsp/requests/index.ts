import type { Registration } from '../server';
import { diagnostics } from './diagnostics';
import { documentSymbol } from './documentSymbol';
import { hover } from './hover';

/** Everything the server answers. One line each. */
export const requests: readonly Registration[] = [diagnostics, documentSymbol, hover];
