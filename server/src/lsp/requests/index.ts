import type { Registration } from '../server';
import { applyEdit } from './applyEdit';
import { codeAction } from './codeAction';
import { completion } from './completion';
import { diagnostics } from './diagnostics';
import { documentSymbol } from './documentSymbol';
import { effectiveSettings } from './effectiveSettings';
import { hover } from './hover';

/** Everything the server answers. One line each. */
export const requests: readonly Registration[] = [
  applyEdit,
  codeAction,
  completion,
  diagnostics,
  documentSymbol,
  effectiveSettings,
  hover,
];
