import type { Header, HeaderEntry } from '../../letter/header/header';
import type { Letter } from '../../letter/letter';
import { lineEndOf } from '../../letter/lineEnd';
import { Span } from '../../text/span';
import type { Fix } from '../change';
import { isInLines } from './insertKeys';

/** Turns `to: Ms A Rowan` into a person with that name. Only where the value ends on the line that it begins on. */
export function belowAsName({ key, value }: HeaderEntry, header: Header, letter: Letter): Fix[] {
  const { anchor } = key;
  if (!isInLines(header) || /[\r\n]/.test(anchor.text.slice(key.from, value.to))) return [];
  return [
    {
      title: `Move ${value.text} to “name:” below “${key.text}”`,
      safe: false,
      changes: [
        {
          span: new Span(anchor, key.to, value.to),
          newText: `:${lineEndOf(letter)}  name: ${value.text}`,
        },
      ],
    },
  ];
}
