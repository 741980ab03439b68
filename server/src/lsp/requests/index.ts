import type { Registration } from '../server';
import { applyEdit } from './applyEdit';
import { codeAction } from './codeAction';
import { diagnostics } from './diagnostics';
import { documentSymbol } from './documentSymbol';
import { hover } from './hover';

/** Everything the server answers. One line each. */
export const requests: readonly Registration[] = [applyEdit, codeAction, diagnostics, documentSymbol, hover];
