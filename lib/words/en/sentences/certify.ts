// What certification says about a template that it does not pass, and what to do about it.

export const EN_CERTIFY = {
  certify: 'The template was not certified.',
  'certify.own-answer':
    'The right answer “{answer}” ({form}) is judged {verdict}. State domains on which everything is defined, or ask for another form.',
  'certify.misconception':
    'The wrong answer “{answer}” ({code}) is judged {verdict}. Add a constraint that keeps it apart from the right one.',
  'certify.misconception-unnamed':
    'The wrong answer “{answer}” is refused but not recognised as {code}. Its form or tolerance hides it; choose others.',
  'certify.claim':
    'The answer “{answer}” is {value} at a point where differences of the stated function give {due}. Report this: the engine is wrong, or the function has a kink there.',
  'certify.claim-shape': 'The answer “{answer}” has another shape than what it is the answer to.',
  'certify.undefined-point':
    'The answer “{answer}” has no value at a point of the stated domain. Narrow the domain, or bar the numbers that lead there.',
  'certify.nowhere-defined':
    'The answer “{answer}” cannot be compared anywhere: the function has no smooth value in the stated domain. Change the domain or the numbers.',
  'certify.unwieldy':
    'The number “{text}” has more than six digits. Choose a coarser step, or add a constraint on decimals.',
  'certify.long-answer':
    'The answer has {length} characters; nobody types more than {most}. Ask for less in one part, or name intermediate quantities.',
  'certify.tex': 'The formula “{text}” cannot be typeset: {fault}. Correct the TeX.',
  'certify.tex-open': 'A formula does not end in “{text}”. Put a dollar sign at both ends.',
  'certify.open-place': 'A place was left open in “{text}”. Fill it with a parameter or a definition.',
  'certify.ascii':
    'The stored formula “{text}” is not plain ASCII. Write names in ASCII; Greek letters are spelled out.',
  'certify.leak': 'The answer “{answer}” can be read in “{text}”. Ask in other words, or show less.',
  'certify.few-prompts':
    'Only {prompts} different statements came in {seeds} draws; {needed} are needed. Show drawn numbers in the prompt, widen ranges, or declare the template `fixed`.',
  'certify.not-repeatable': 'The same seed gave two different problems. Report this: it must never happen.',
  'certify.parameter-later':
    'The parameter “{name}” uses “{later}”, which is drawn after it and stays a name there. Put “{later}” first.',
  'certify.unknown-skill': 'The skill “{skill}” is not in the subject. Choose one that is there.',
  'certify.golden':
    '{seed} is no longer what version {version} promised. A published version never changes: raise `version` instead.',
} as const;
