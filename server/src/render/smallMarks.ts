import type MarkdownIt from 'markdown-it';
import type StateInline from 'markdown-it/lib/rules_inline/state_inline.mjs';

/** Elements of HTML that change what words say when their marks are lost, by the piece that each becomes. */
const ELEMENTS: Readonly<Record<string, string>> = { sup: 'sup', sub: 'sub', s: 's', del: 's', strike: 's' };
const ELEMENT = /<(sup|sub|s|del|strike)>([^<>]*)<\/\1>/iy;

/** Has a parser read raised, lowered and struck text that is written as HTML. All other HTML stays words. */
export function readSmallMarks(markdown: MarkdownIt): void {
  markdown.inline.ruler.before('autolink', 'small_marks', element);
}

function element(state: StateInline, silent: boolean): boolean {
  if (state.src.charCodeAt(state.pos) !== 0x3c) return false;
  ELEMENT.lastIndex = state.pos;
  const [whole, name = '', content = ''] = ELEMENT.exec(state.src) ?? [];
  if (whole === undefined || content.trim() === '' || state.pos + whole.length > state.posMax) return false;
  const end = { pos: state.pos + whole.length, posMax: state.posMax };
  if (!silent) {
    const tag = ELEMENTS[name.toLowerCase()]!;
    state.pos += name.length + 2;
    state.posMax = state.pos + content.length;
    state.push(`${tag}_open`, tag, 1);
    state.md.inline.tokenize(state);
    state.push(`${tag}_close`, tag, -1);
  }
  Object.assign(state, end);
  return true;
}
