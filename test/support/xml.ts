import assert from 'node:assert/strict';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

const NAME = '[A-Za-z][\\w.-]*';
const TOKEN = new RegExp(
  `<\\?xml [^?]*\\?>|<(?<close>/?)(?<name>${NAME})(?<attributes>(?:\\s+${NAME}="[^"<]*")*)\\s*(?<empty>/?)>|(?<text>[^<]+)`,
  'gy',
);

/** Reads well-formed XML of the plain kind that reports are written in, and fails on anything else. */
export function xml(source: string): Element {
  assert.doesNotMatch(
    source,
    /(?![\t\n\r])\p{Cc}|[\p{Cs}\uFFFE\uFFFF]/u,
    'characters that XML does not have',
  );
  const top: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  let end = 0;
  for (const { 0: whole, index, groups } of source.matchAll(TOKEN)) {
    end = index + whole.length;
    const inside = open[open.length - 1]!;
    if (groups?.['text'] !== undefined) inside.text += unescape(groups['text']);
    else if (groups?.['close']) assert.equal(open.pop()?.name, groups['name']);
    else if (groups?.['name'] !== undefined) {
      const element: Element = {
        name: groups['name'],
        attributes: attributes(groups['attributes'] ?? ''),
        children: [],
        text: '',
      };
      inside.children.push(element);
      if (!groups['empty']) open.push(element);
    }
  }
  assert.equal(end, source.length, `not well formed: ${source.slice(end, end + 60)}`);
  assert.equal(open.length, 1, 'an element without an end');
  assert.equal(top.children.length, 1);
  return top.children[0]!;
}

function attributes(source: string): Record<string, string> {
  const pairs = [...source.matchAll(/([\w.-]+)="([^"]*)"/g)];
  return Object.fromEntries(pairs.map(([, name, value]) => [name!, unescape(value!.replace(/\s/g, ' '))]));
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescape(text: string): string {
  return text.replace(/&(#\d+|\w*);?/g, (whole, name: string) => {
    const char = name.startsWith('#') ? String.fromCodePoint(Number(name.slice(1))) : ENTITIES[name];
    assert.ok(char !== undefined && whole.endsWith(';'), `not an entity: ${whole}`);
    return char;
  });
}
