// The id by which buttons open the syntax card of a page.

export const SYNTAX_CARD = 'syntax-card';
