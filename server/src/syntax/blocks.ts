import type { Comment } from './comment';
import type { HeaderBlock } from './header';
import type { Heading } from './heading';
import type { Item } from './item';
import type { Blank, Break, ByteOrderMark, Code, Conflict, Html, Paragraph, Quote } from './plain';
import type { Table } from './table';

/** Any block of a text, told apart by its `kind`. */
export type Block =
  | Blank
  | Break
  | ByteOrderMark
  | Code
  | Comment
  | Conflict
  | HeaderBlock
  | Heading
  | Html
  | Item
  | Paragraph
  | Quote
  | Table;
