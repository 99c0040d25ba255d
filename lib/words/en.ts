// Every English sentence that pure lib can ask for: one flat table from message code to sentence, `{name}` is a parameter.
// The first segment of a dotted code is the contract's stable word; a code without a sentence falls back to its prefix.

export const EN = {
  // Reading what a person typed (lib/math): the stable words of the contract, then the dotted cases.
  blank: 'Nothing was typed.',
  syntax: 'This cannot be read.',
  'unknown-name': '“{name}” is not a name in this problem.',
  'too-large': 'This is too large to be read.',
  shape: 'The shapes do not fit together.',
  undefined: 'This is not defined anywhere.',

  // The grade command's request (lib/grader/request.ts).
  'bad-request': 'The request cannot be read.',
  'bad-reference': 'The reference cannot be read.',
} as const satisfies Readonly<Record<string, string>>;
