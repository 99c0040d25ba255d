// What the scanner hands to the grammar.
import type { FunctionName } from './expression';

/** What a name means in one problem. */
export type Meaning =
  | { readonly kind: 'variable'; readonly name: string; readonly defined: boolean; readonly matrix: boolean }
  | { readonly kind: 'constant'; readonly name: 'pi' | 'e' }
  | { readonly kind: 'function'; readonly fn: FunctionName; readonly typed: string }
  /** An unknown smooth function, declared with the domain `function`. */
  | { readonly kind: 'smooth'; readonly name: string }
  /** The differential d<name> in an answer made of named factors. */
  | { readonly kind: 'differential'; readonly name: string };

export type TokenKind =
  | 'number'
  | 'name'
  | 'unknown'
  | 'bad'
  | 'end'
  | '+'
  | '-'
  | '*'
  | '/'
  | '^'
  | '.*'
  | '='
  | '<'
  | '<='
  | '>'
  | '>='
  | '('
  | ')'
  | '['
  | ']'
  | '{'
  | '}'
  | '|'
  | 'abs-open'
  | 'abs-close'
  | ','
  | ';'
  | '_'
  | 'prime'
  | 'transpose'
  | 'partial'
  | 'frac'
  | 'root'
  | 'begin'
  | 'env-end'
  | '&'
  | 'row';

/** Positions are offsets into the normal text. `text` is what was typed, or for `bad` a message code. */
export interface Token {
  readonly kind: TokenKind;
  text: string;
  start: number;
  readonly end: number;
  /** Whether a space stands before it. */
  readonly spaced: boolean;
  /** Only for kind `name`. */
  readonly meaning: Meaning | undefined;
}
