// A formula as somebody reads it whose calculator is set to degrees.
import { binary, call, children, type Expression, number, withChildren } from '../math/expression';

const TRIGONOMETRIC: ReadonlySet<string> = new Set(['sin', 'cos', 'tan', 'sec', 'csc', 'cot']);

/** The formula with its angles in degrees; undefined when it has none. */
export const inDegrees = (e: Expression): Expression | undefined => (hasAngle(e) ? turned(e) : undefined);

const hasAngle = (e: Expression): boolean => (e.op === 'call' && TRIGONOMETRIC.has(e.fn)) || children(e).some(hasAngle);

function turned(e: Expression): Expression {
  const node = withChildren(e, children(e).map(turned));
  if (node.op !== 'call' || !TRIGONOMETRIC.has(node.fn)) return node;
  const [u = number(0)] = node.args;
  return call(node.fn, binary('div', binary('mul', u, { op: 'constant', name: 'pi' }), number(180)));
}
