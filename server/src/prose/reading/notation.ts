import { wordsOf } from '../english/words';
import { formsOf } from './forms';
import { choice, flag, Noted, oneOf, Remembered, Repeated, sequence, without, type Matcher } from './matcher';

/** One token of a rule; see `rulesOf`. */
const TOKEN = /@\w*[-+=]?\(|~\(|[?!]\w+|"[^"]+"|[A-Z]\w*|[^\s()|?*+]+|[()|?*+]/g;

/** The right-hand sides of rules by name. */
export type Rules = ReadonlyMap<string, string>;

/**
 * Rules written as text, each on lines of its own: `Name = words | Other? (more words)*`. Small words stand for themselves
 * (`make:s` for forms of a verb, see `formsOf`; marks in quotation marks), names for other rules or slots, `*` for
 * repeated or left out, `?` for left out, `+` for repeated. `@name( … )` notes the words inside, `!flag` sets a flag,
 * `?flag` asks that it be set somewhere in the clause, `~( … )` stands where the inside does not.
 */
export function rulesOf(...texts: readonly string[]): Rules {
  const rules = new Map<string, string>();
  for (const rule of texts.flatMap((text) => text.trim().split(/\n(?! )/))) {
    const at = rule.indexOf(' = ');
    const name = rule.slice(0, at);
    if (rules.has(name)) throw new Error(`Two rules of one name: ${name}`);
    rules.set(name, rule.slice(at + 3));
  }
  return rules;
}

/** Rules together with what fills their slots; each part is made when it is first needed. */
export class Grammar {
  readonly #parts = new Map<string, Remembered>();

  /** `slot` gives the part of a slot, made of others where need be. */
  constructor(
    private readonly rules: Rules,
    private readonly slot: (name: string, grammar: Grammar) => Matcher | undefined,
  ) {}

  /** The part of a name: a rule, or a slot. It throws once it is used if nothing has the name. */
  part(name: string): Remembered {
    let part = this.#parts.get(name);
    if (!part) this.#parts.set(name, (part = new Remembered(() => this.#make(name), this.#parts.size)));
    return part;
  }

  #make(name: string): Matcher {
    const rule = this.rules.get(name);
    const part = rule ? new Compiler(tokensOf(rule), this).whole() : this.slot(name, this);
    if (!part) throw new Error(`No rule and no slot of this name: ${name}`);
    return part;
  }
}

/** The part that a phrase is: its words, and `{slot}` for what the slot stands for. */
export function phraseOf(phrase: string, slots: Readonly<Record<string, string>>, grammar: Grammar): Matcher {
  const parts = phrase.split(/(\{\w+\})/).flatMap((piece) => {
    const slot = /^\{(\w+)\}$/.exec(piece)?.[1];
    const name = slot && slots[slot];
    return name ? [grammar.part(name)] : wordsOf(piece).map(({ key }) => oneOf([key]));
  });
  return sequence(parts);
}

function tokensOf(rule: string): string[] {
  return rule.match(TOKEN) ?? [];
}

class Compiler {
  #next = 0;

  constructor(
    private readonly tokens: readonly string[],
    private readonly grammar: Grammar,
  ) {}

  whole(): Matcher {
    const part = this.#options();
    if (this.#next < this.tokens.length) throw new Error(`Not a rule: ${this.tokens.join(' ')}`);
    return part;
  }

  #options(): Matcher {
    const words: string[] = [];
    const others: Matcher[] = [];
    for (;;) {
      const option = this.#sequence();
      if (isWord(option)) words.push(...option);
      else others.push(option);
      if (this.tokens[this.#next] !== '|') break;
      this.#next++;
    }
    return choice(words.length > 0 ? [oneOf(words), ...others] : others);
  }

  /** The parts up to the next "|" or bracket. */
  #sequence(): Element {
    const elements: Element[] = [];
    for (;;) {
      const token = this.tokens[this.#next];
      if (token === undefined || token === '|' || token === ')') break;
      this.#next++;
      const read = this.#one(token);
      const sign = this.tokens[this.#next];
      if (sign === '?' || sign === '*' || sign === '+') {
        this.#next++;
        const part = sequence(read.map(partOf));
        if (sign === '+') elements.push(part);
        elements.push(new Repeated(part, sign === '?' ? 1 : undefined));
      } else elements.push(...read);
    }
    const [only] = elements;
    return only && elements.length === 1 ? only : sequence(elements.map(partOf));
  }

  #one(token: string): Element[] {
    if (/^[a-z]+$/.test(token)) return [[token]];
    if (/^[A-Z]/.test(token)) return [this.grammar.part(token)];
    if (token === '(') return [this.#closed()];
    if (token === '~(') return [without(this.#closed())];
    if (token.startsWith('@')) return [new Noted(token.slice(1, -1), this.#closed())];
    if (/^[?!]\w/.test(token)) return [flag(token)];
    if (token.startsWith('"')) return [[token.slice(1, -1)]];
    const [word = '', form] = token.split(':');
    return form === undefined ? wordsOf(token).map(({ key }) => [key]) : [formsOf(word, form)];
  }

  #closed(): Matcher {
    const part = this.#options();
    if (this.tokens[this.#next++] !== ')') throw new Error(`A bracket is open: ${this.tokens.join(' ')}`);
    return part;
  }
}

/** A part, or one word in the forms that it may have. */
type Element = Matcher | readonly string[];

function isWord(element: Element): element is readonly string[] {
  return Array.isArray(element);
}

function partOf(element: Element): Matcher {
  return isWord(element) ? oneOf(element) : element;
}
