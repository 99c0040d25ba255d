// What is wrong with a line of the `grade` command (lib/grader/request.ts).

export const EN_REQUESTS = {
  'bad-request': 'The request cannot be read.',
  'bad-request.json': 'This line is not a JSON object.',
  'bad-request.field': 'The field “{field}” is missing or not as it should be.',
  'bad-request.domain': '“{domain}” is not a domain (of the variable {name}).',
  'bad-request.circle': 'The edges run in a circle.',
  'bad-reference': 'The reference cannot be read.',
  'bad-reference.unreadable': 'The reference cannot be read ({cause}, at character {position}).',
  'bad-reference.definition': 'The definition of {name} cannot be read ({cause}, at character {position}).',
  'bad-reference.not-a-number': 'The reference has no value.',
  'bad-reference.undefined': 'The reference is not defined anywhere.',
  'bad-reference.unseen': 'The reference has no value at any of the points that were tried.',
  'bad-reference.no-factors': 'The reference is not made of derivative factors such as dL/dy.',
  'bad-reference.factors': 'The reference is not a product of derivative factors of its graph.',
  'bad-reference.outside': '“{name}” is not in the graph.',
  'bad-reference.choice': 'The reference is not made of the allowed words.',
  'bad-reference.match': 'The reference is not made of pairs such as a=1;b=2.',
  'bad-reference.shape': 'The shapes in the reference do not fit together.',
} as const;
