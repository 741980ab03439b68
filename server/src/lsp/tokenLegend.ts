import { SemanticTokenTypes, type SemanticTokensLegend } from 'vscode-languageserver';
import { TOKEN_VALUES, type TokenKind, type TokenModifier } from '../features/semanticTokens';

/** The protocol's own types, which every theme has a colour for. */
const TYPES: Readonly<Record<TokenKind, SemanticTokenTypes>> = {
  area: SemanticTokenTypes.class,
  grade: SemanticTokenTypes.number,
  verdict: SemanticTokenTypes.enumMember,
  judgement: SemanticTokenTypes.keyword,
  directive: SemanticTokenTypes.macro,
  rule: SemanticTokenTypes.property,
};

/** For grades, so that a theme can tell good ones from bad ones; our own names, which other themes pass over. */
const MODIFIERS: readonly TokenModifier[] = [
  ...TOKEN_VALUES.map((value) => `value${value}` as const),
  'best',
  'worst',
];

const kinds = Object.keys(TYPES) as TokenKind[];

export const LEGEND: SemanticTokensLegend = {
  tokenTypes: kinds.map((kind) => TYPES[kind]),
  tokenModifiers: [...MODIFIERS],
};

export function typeIndex(kind: TokenKind): number {
  return kinds.indexOf(kind);
}

export function modifierBits(modifiers: readonly TokenModifier[]): number {
  return modifiers.reduce((bits, modifier) => bits | (1 << MODIFIERS.indexOf(modifier)), 0);
}
