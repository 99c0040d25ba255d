// What is wrong with a template document, and what to do about it; `{place}` is the path inside the document.

export const EN_TEMPLATES = {
  template: 'There is a fault at {place}.',
  'template.schema': '{place}: {fault}',
  'template.formula':
    '{place}: “{text}” cannot be read as a formula (at character {position}). Write it as an answer would be written, such as 3*x^2+2.',
  'template.unknown-name':
    '{place}: “{name}” in “{text}” is not a name here. Declare it as a parameter, a variable or an earlier definition.',
  'template.name-taken':
    '{place}: the name “{name}” is taken already. Give each parameter, variable and definition a name of its own.',
  'template.parameter-missing':
    '{place}: the parameter “{name}” has no value. Give every parameter of the template one.',
  'template.index':
    '{place}: an index in braces is not known here. Declare it with `each`, or name an integer parameter.',
  'template.domain':
    '{place}: “{text}” is not a domain. Use real, positive, nonnegative, integer, function or an interval such as (0,1].',
  'template.step': '{place}: the step must be above zero, not {step}.',
  'template.too-many-values': '{place}: there are more than {most} values. Make the step larger or the range shorter.',
  'template.empty-range': '{place}: no value of “{name}” is left. Widen the range or bar fewer values.',
  'template.unknown-parameter':
    '{place}: “{name}” is not a parameter of this template. Remove it, or declare the parameter.',
  'template.not-a-choice': '{place}: “{name}” is not a choice parameter of this template.',
  'template.unknown-option': '{place}: “{name}” has no option “{option}”.',
  'template.unknown-place':
    '{place}: nothing can fill the place “{text}”. Places are parameters, definitions, symbol:NAME, system, shapes and point.',
  'template.undrawable':
    '{place}: no numbers that meet every condition were found for seed {seed}. Loosen the constraints or the sizes.',
  'template.unknown-definition': '{place}: “{name}” is not a definition of this template.',
  'template.unknown-quantity': '{place}: “{name}” is neither a variable nor a definition of this template.',
  'template.no-path': '{place}: “{of}” does not depend on “{wrt}”, so there is nothing to differentiate.',
  'template.not-scalar': '{place}: “{name}” is a matrix; a single number is needed here.',
  'template.not-matrix': '{place}: “{name}” is a single number; use the operator derivative for it.',
  'template.shape': '{place}: the shapes do not fit together: {left} and {right}.',
  'template.no-point': '{place}: the variable “{name}” has no value `at` the point that this part asks for.',
  'template.many-paths': '{place}: there are more than {most} paths from {from} to {to}. Make the graph smaller.',
  'template.right-option': '{place}: no option has the id “{option}”, which is said to be right.',
  'template.repeated-id': '{place}: the id “{id}” comes twice.',
  'template.locale': '{place}: the text has no English version (`en`).',
} as const;
