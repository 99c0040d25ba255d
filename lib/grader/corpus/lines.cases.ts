// Whole lines of the `grade` command, text and all: what is no request, and what is echoed or ignored.
import type { GradeAnswer } from '../grade-line';

/** The text of a line, what its answer must contain, and why. */
export type LineCase = readonly [line: string, answer: Partial<GradeAnswer>, why: string];

const refused = (id: unknown = null) => ({ id, verdict: 'invalid', code: 'bad-request' }) as const;
const unreadable = { verdict: 'invalid', code: 'bad-reference' } as const;

export const LINE_CASES: readonly LineCase[] = [
  ['nonsense', refused(), 'no JSON'],
  ['{"student":"x"', refused(), 'JSON cut off'],
  ['[]', refused(), 'a list'],
  ['null', refused(), 'nothing'],
  ['"x"', refused(), 'a text'],
  ['7', refused(), 'a number'],
  ['{}', refused(), 'an empty object'],
  ['{"id":1,"reference":"x"}', refused(1), 'no answer'],
  ['{"id":2,"student":"x"}', refused(2), 'no reference'],
  ['{"id":3,"student":5,"reference":"5"}', refused(3), 'an answer that is a number'],
  ['{"id":4,"student":null,"reference":"x"}', refused(4), 'an answer that is null'],
  ['{"id":5,"student":"x","reference":["x"]}', refused(5), 'a reference that is a list'],
  ['{"id":6,"kind":"riddle","student":"x","reference":"x"}', refused(6), 'an unknown kind'],
  ['{"id":7,"kind":"Number","student":"1","reference":"1"}', refused(7), 'a kind with a capital'],
  ['{"id":8,"student":"x","reference":"x","variables":"x"}', refused(8), 'variables as a text'],
  ['{"id":9,"student":"x","reference":"x","variables":{"x":"complex"}}', refused(9), 'an unknown domain'],
  ['{"id":10,"student":"x","reference":"x","variables":{"x":"[2,1]"}}', refused(10), 'an interval turned round'],
  ['{"id":11,"student":"x","reference":"x","variables":{"x":"(1,1)"}}', refused(11), 'an empty interval'],
  ['{"id":12,"student":"x","reference":"x","variables":{"x":"[0,e]"}}', refused(12), 'an end that is no rational'],
  ['{"id":13,"student":"x","reference":"x","variables":{"x":5}}', refused(13), 'a domain that is a number'],
  ['{"id":14,"student":"x","reference":"x","variables":[1]}', refused(14), 'a name that is a number'],
  ['{"id":15,"kind":"number","student":"1","reference":"1","tolerance":"loose"}', refused(15), 'an unknown tolerance'],
  [
    '{"id":16,"kind":"number","student":"1","reference":"1","tolerance":{"significantFigures":0}}',
    refused(16),
    'no significant figures',
  ],
  [
    '{"id":17,"kind":"number","student":"1","reference":"1","tolerance":{"significantFigures":2.5}}',
    refused(17),
    'half a figure',
  ],
  [
    '{"id":18,"kind":"number","student":"1","reference":"1","tolerance":{"absolute":-1}}',
    refused(18),
    'a negative bound',
  ],
  ['{"id":19,"student":"x","reference":"x","variables":["x"],"form":"pretty"}', refused(19), 'an unknown form'],
  ['{"id":20,"kind":"matrix","student":"A","reference":"A","shapes":{"A":[0,2]}}', refused(20), 'a matrix of no rows'],
  ['{"id":21,"kind":"matrix","student":"A","reference":"A","shapes":{"A":[2]}}', refused(21), 'a shape of one number'],
  [
    '{"id":22,"kind":"factors","student":"dy/dx","reference":"dy/dx","edges":[["x"]]}',
    refused(22),
    'an edge of one end',
  ],
  [
    '{"id":23,"kind":"factors","student":"dy/dx","reference":"dy/dx","edges":[["x","y"],["y","x"]]}',
    refused(23),
    'edges in a circle',
  ],
  ['{"id":24,"kind":"choice","student":"a","reference":"a","choices":"a"}', refused(24), 'choices as a text'],
  ['{"student":"x","reference":"x+","variables":["x"]}', unreadable, 'a reference that breaks off'],
  ['{"student":"x","reference":"","variables":["x"]}', unreadable, 'an empty reference'],
  ['{"student":"x","reference":"y","variables":["x"]}', unreadable, 'a reference with an undeclared name'],
  [
    '{"student":"x","reference":"x","variables":["x"],"definitions":{"z":"x+"}}',
    unreadable,
    'a definition that breaks off',
  ],
  [
    '{"student":"x","reference":"x","variables":["x"],"definitions":{"a":"b","b":"x"}}',
    unreadable,
    'a definition that uses a later one',
  ],
  ['{"student":"x","reference":"x","variables":["x"],"definitions":{"a":"a+1"}}', unreadable, 'one that uses itself'],
  ['{"kind":"number","student":"1","reference":"x","variables":["x"]}', unreadable, 'a number with a variable in it'],
  ['{"kind":"number","student":"1","reference":"1/0"}', unreadable, 'a number without a value'],
  ['{"kind":"factors","student":"dy/dx","reference":"x*y"}', unreadable, 'factors that are none'],
  [
    '{"kind":"choice","student":"a","reference":"c","choices":["a","b"]}',
    unreadable,
    'a reference that is not on the list',
  ],
  [
    '{"student":"","reference":"x+","variables":["x"]}',
    unreadable,
    'a blank answer to an unreadable reference: the author is told first',
  ],
  ['{"id":"a","student":"x","reference":"x","variables":["x"]}', { id: 'a', verdict: 'equal' }, 'an id that is a text'],
  [
    '{"id":{"a":[1,null]},"student":"x","reference":"x","variables":["x"]}',
    { id: { a: [1, null] }, verdict: 'equal' },
    'an id that is an object',
  ],
  ['{"student":"x","reference":"x","variables":["x"]}', { id: null, verdict: 'equal' }, 'no id'],
  ['{"id":0,"student":"x","reference":"x","variables":["x"]}', { id: 0, verdict: 'equal' }, 'an id that is 0'],
  [
    '{"id":false,"student":"x","reference":"x","variables":["x"]}',
    { id: false, verdict: 'equal' },
    'an id that is false',
  ],
  [
    '{"student":"x","reference":"x","variables":["x"],"comment":"hi","us":5}',
    { verdict: 'equal', method: 'identical', interpreted: 'x' },
    'fields that nobody knows',
  ],
  [
    '{"student":"x","reference":"x","variables":["x"],"kind":null,"form":null,"definitions":null}',
    { verdict: 'equal' },
    'null for an absent field',
  ],
  [' {"student" : "x" , "reference":"x","variables":["x"]} ', { verdict: 'equal' }, 'spaces in the line'],
  [
    '{"student":"\\u0078","reference":"x","variables":["x"]}',
    { verdict: 'equal', interpreted: 'x' },
    'an escaped letter',
  ],
  [
    '{"student":"y","student":"x","reference":"x","variables":["x"]}',
    { verdict: 'equal' },
    'a field twice: the last counts',
  ],
  [
    '{"student":"x","reference":"x","variables":{"__proto__":"real"}}',
    { verdict: 'invalid', code: 'bad-reference' },
    'a variable named like a part of the language',
  ],
  ['{"__proto__":{"student":"x"},"reference":"x"}', refused(), 'an answer that is only inherited'],
  ['{"student":"2","reference":"2"}', { verdict: 'equal', method: 'identical' }, 'no variables at all'],
  [
    '{"student":"cos(3)","reference":"cos(3)*x","variables":["x"]}',
    { verdict: 'different', method: 'witness' },
    'a witness is a method',
  ],
  [
    '{"student":"2+2","reference":"4","form":"simplified"}',
    { verdict: 'different', method: 'form', code: 'form' },
    'the code of a form',
  ],
  [
    '{"student":"sqrt(-1-x^2)","reference":"x","variables":["x"]}',
    { verdict: 'invalid', code: 'undefined' },
    'the code of what is defined nowhere',
  ],
];
