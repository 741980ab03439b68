/* What an editor has to know in the turn of a key, without asking the server. */

export { cleanPaste } from '../features/paste/clean';
export { endsHere } from '../features/format/emptyLine';
export { gluedPoint } from '../features/format/gluedPoint';
export { isProse, type Lines } from '../features/prosePlace';
