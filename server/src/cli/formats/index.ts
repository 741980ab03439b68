import type { Format } from './format';
import { json } from './json';
import type { FormatName } from './names';
import { pretty } from './pretty';

export const formats: Readonly<Record<FormatName, Format>> = { pretty, json };
