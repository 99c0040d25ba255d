// The characters people type and paste: Greek letters, subscripts, and what every other sign means in plain ASCII.

/** Glyph and ASCII spelling of each Greek letter a problem may name. */
export const GREEK: ReadonlyMap<string, string> = new Map([
  ['α', 'alpha'],
  ['β', 'beta'],
  ['γ', 'gamma'],
  ['δ', 'delta'],
  ['ε', 'epsilon'],
  ['ζ', 'zeta'],
  ['η', 'eta'],
  ['θ', 'theta'],
  ['ι', 'iota'],
  ['κ', 'kappa'],
  ['λ', 'lambda'],
  ['μ', 'mu'],
  ['ν', 'nu'],
  ['ξ', 'xi'],
  ['π', 'pi'],
  ['ρ', 'rho'],
  ['σ', 'sigma'],
  ['τ', 'tau'],
  ['υ', 'upsilon'],
  ['φ', 'phi'],
  ['χ', 'chi'],
  ['ψ', 'psi'],
  ['ω', 'omega'],
  ['Γ', 'Gamma'],
  ['Δ', 'Delta'],
  ['Θ', 'Theta'],
  ['Λ', 'Lambda'],
  ['Ξ', 'Xi'],
  ['Π', 'Pi'],
  ['Σ', 'Sigma'],
  ['Φ', 'Phi'],
  ['Ψ', 'Psi'],
  ['Ω', 'Omega'],
]);

/** ASCII spelling to glyph. */
export const GREEK_GLYPH: ReadonlyMap<string, string> = new Map([...GREEK].map(([glyph, name]) => [name, glyph]));

const SUBSCRIPT_GLYPHS = '₀₁₂₃₄₅₆₇₈₉₊₋ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ';
const SUBSCRIPT_PLAIN = '0123456789+-aehijklmnoprstuvx';

/** Subscript glyph to the plain character under it. */
export const SUBSCRIPT: ReadonlyMap<string, string> = new Map(
  [...SUBSCRIPT_GLYPHS].map((glyph, i) => [glyph, SUBSCRIPT_PLAIN[i] as string]),
);

/** Plain character to its subscript glyph. */
export const SUBSCRIPT_GLYPH: ReadonlyMap<string, string> = new Map(
  [...SUBSCRIPT].map(([glyph, plain]) => [plain, glyph]),
);

const SUPERSCRIPT_GLYPHS = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ⁿⁱᵃᵇᶜᵈᵉᶠᵍʰʲᵏˡᵐᵒᵖʳˢᵗᵘᵛʷˣʸᶻ';
const SUPERSCRIPT_PLAIN = '0123456789+-()niabcdefghjklmoprstuvwxyz';

/** Superscript glyph to the plain character it raises. */
export const SUPERSCRIPT: ReadonlyMap<string, string> = new Map(
  [...SUPERSCRIPT_GLYPHS].map((glyph, i) => [glyph, SUPERSCRIPT_PLAIN[i] as string]),
);

const table = (rows: readonly (readonly [string, string])[]): ReadonlyMap<string, string> =>
  new Map(rows.flatMap(([characters, plain]) => [...characters].map((c) => [c, plain] as const)));

/** One sign for its plain spelling. The empty string drops it; what is not here and not plain after NFKC is refused. */
export const PLAIN: ReadonlyMap<string, string> = table([
  ['\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000', ' '],
  ['\u200b\u200c\u200d\u200e\u200f\u2060\u2061\u2062\u2063\u2064\ufeff\u00ad\ufe0e\ufe0f\u061c', ''],
  ['−‐‑‒–—―﹣－', '-'],
  ['·⋅∙•×⨯✕✖∗⁎＊', '*'],
  ['÷∕⁄／', '/'],
  ['⊙', '.*'],
  ['≤⩽≦', '<='],
  ['≥⩾≧', '>='],
  ['∣｜│❘', '|'],
  ['′’‘ʹ´＇ʼ', "'"],
  ['″', "''"],
  ['‴', "'''"],
  ['ϕ', 'φ'],
  ['ϵ', 'ε'],
  ['ϑ', 'θ'],
  ['ϱ', 'ρ'],
  ['ς', 'σ'],
  ['ϖ', 'π'],
  ['ϰ', 'κ'],
  ['∆', 'Δ'],
  ['ᵀ⊺', '⊤'],
  ['≃≅', '≈'],
  ['“”„‟«»', '"'],
]);

/** Accents of a letter and the word a name carries for them: ŷ is yhat. */
export const ACCENT: ReadonlyMap<string, string> = new Map([
  ['\u0302', 'hat'],
  ['\u0304', 'bar'],
  ['\u0305', 'bar'],
  ['\u0303', 'tilde'],
]);

/** A Latin letter of ASCII. */
export const isLatin = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** A letter that may start a name: Latin, or Greek in one of the glyphs above. */
export const isLetter = (code: number): boolean =>
  isLatin(code) || (code >= 0x391 && code <= 0x3c9 && GREEK.has(String.fromCharCode(code)));
