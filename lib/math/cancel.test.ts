// What cancels in a term, or in the chain of a loss and its activation, and what does not.
import { describe, expect, it } from 'vitest';
import { cancelled } from './cancel';
import { parse } from './parse';
import { printPlain } from './print-plain';

const NAMES = new Map(['t', 'x', 'y'].map((name) => [name, { type: 'real' as const }]));

function cancel(text: string): string | undefined {
  const read = parse(text, { variables: NAMES, definitions: new Set(), shapes: new Map(), mode: 'expression' });
  if (!read.ok) throw new Error(text);
  const found = cancelled(read.value.expression);
  return found && printPlain(found);
}

describe('cancelled', () => {
  it.each([
    ['-y*(t/y-(1-t)/(1-y))*(1-y)', 'y-t'],
    ['-y*x*(t/y-(1-t)/(1-y))*(1-y)', 'y*x-x*t'],
    ['y^2*(1/y+x/y^2)', 'x+y'],
    ['2*ln(x)+2*x/x', '2*ln(x)+2'],
    ['x^2*sin(t)/x-t', 'x*sin(t)-t'],
  ])('makes %s short', (long, short) => {
    expect(cancel(long)).toBe(short);
  });

  it.each(['y*(1-y)*(y-t)', 'x*(1/y-t)', 'y*(1/y^2+x)', '2*x', 't/y+x', 'y*(1-y)^4*(t/y-x)'])('leaves %s', (text) => {
    expect(cancel(text)).toBeUndefined();
  });
});
