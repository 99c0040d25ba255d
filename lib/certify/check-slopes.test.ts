// What an answer claims is checked in plain numbers: the right one passes, one that is wrong in a single respect does not.
import { describe, expect, it } from 'vitest';
import { smallDocument } from '../grader/testing/small-document';
import { rebuildInstance } from '../problems/instantiate';
import type { AnswerOperator } from '../problems/template';
import { checkSlopes } from './check-slopes';
import { partsOf } from './defect';

type Names = Readonly<Record<string, string>>;

const CURVE = { c: 'x^2+x*y+3*y^2' };
const MAP = { u: 'x*y', p: 'u^2+x', q: '3*u-y' };
const POINT = { x: '3', y: '2' };
const FREE = { x: '', y: '' };
const WALK = [
  { name: 'x', at: '3', is: '2' },
  { name: 'y', at: '1', is: '1' },
];
const LADDER: AnswerOperator = {
  op: 'rate',
  of: 'c',
  rates: [
    { name: 'x', at: '3', is: '2' },
    { name: 'y', at: '1' },
  ],
  wanted: 'y',
  total: '4',
};

const CASES: readonly (readonly [string, Names, Names, AnswerOperator, readonly string[]])[] = [
  [
    'an implicit slope',
    FREE,
    CURVE,
    { op: 'implicit', of: 'c', dependent: 'y', wrt: 'x' },
    ['(2*x+y)/(x+6*y)', '-(x+6*y)/(2*x+y)'],
  ],
  [
    'a Jacobian',
    FREE,
    MAP,
    { op: 'jacobian', of: ['p', 'q'], wrt: ['x', 'y'] },
    ['[[2*x*y^2+1,3*y],[2*x^2*y,3*x-1]]', '[[2*x*y^2+1,2*x^2*y],[3*y,3*x]]'],
  ],
  [
    'a Jacobian at a point',
    POINT,
    MAP,
    { op: 'jacobian', of: ['p', 'q'], wrt: ['x', 'y'], atPoint: true },
    ['[[25,36],[6,9]]', '[[25,36],[6,7]]'],
  ],
  ['a rate', FREE, CURVE, { op: 'rate', of: 'c', rates: WALK }, ['14', '9', '22']],
  ['a wanted rate', FREE, CURVE, LADDER, ['10/9', '-14/9', '-10/7']],
  ['a tangent', { x: '2' }, { f: 'x^3' }, { op: 'tangent', of: 'f', wrt: 'x' }, ['12*x', '8+11*(x-2)', '8', '8-x+x']],
  ['an estimate', { x: '2' }, { f: 'x^3' }, { op: 'tangent', of: 'f', wrt: 'x', step: '1/10' }, ['8', '9.261', '6/5']],
];

describe('checkSlopes', () => {
  it.each(CASES)('passes %s and no other', (_, variables, definitions, answer, wrong) => {
    const [part] = partsOf(rebuildInstance(smallDocument(variables, definitions, answer), 0, {}));
    if (!part) throw new Error('a document has a part');
    expect(checkSlopes(part)).toEqual([]);
    for (const answer of wrong) {
      const findings = checkSlopes({ ...part, key: { ...part.key, answer } });
      expect([answer, ...findings.map(({ message }) => message.code)]).toEqual([answer, 'certify.claim']);
    }
  });
});
