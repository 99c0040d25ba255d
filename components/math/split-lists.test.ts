import { describe, expect, it } from 'vitest';
import { splitLists } from './split-lists';

function read(value: string): readonly string[] {
  const paragraph = { type: 'paragraph', children: [{ type: 'inlineMath', value }] };
  splitLists()({ type: 'root', children: [paragraph] });
  return paragraph.children.map((node) => node.value);
}

describe('a list of values in one formula', () => {
  it('is read as formulas with commas between them', () => {
    expect(read('w = 1.5, x_{1} = -2, t = 1')).toEqual(['w = 1.5', ', ', 'x_{1} = -2', ', ', 't = 1']);
  });

  it.each([
    'f(x, y) = 3',
    '1, 2, 3',
    'x = 1\\, 000',
    'u = v = 2, w = 3',
    'y = \\begin{cases} 1, & a = 1 \\end{cases}, b = 2',
  ])('is not seen in %s', (tex) => expect(read(tex)).toEqual([tex]));
});
