// Names of a chain that no problem declares: in a reference made of derivative factors, any name will do.
import { GREEK, SUBSCRIPT } from './read-symbols';
import type { Meaning, Token } from './read-token';

/** What a run of letters means there: `dL` is a differential, `L` after ∂ a name; anything else nothing. */
export function openName(run: string, before: readonly Token[]): Meaning | undefined {
  if (followsPartial(before)) return { kind: 'variable', name: openSpelling(run), defined: false, matrix: false };
  return run[0] === 'd' && run.length > 1 ? { kind: 'differential', name: openSpelling(run.slice(1)) } : undefined;
}

/** After `∂` or `d`, or after the plus of `∂⁺`, `d+`. */
function followsPartial(before: readonly Token[]): boolean {
  let i = before.length - 1;
  let plus = 0;
  while (i >= 0 && '+^(){}'.includes((before[i] as Token).kind)) if ((before[i--] as Token).kind === '+') plus++;
  return before[i]?.kind === 'partial' && (i === before.length - 1 || plus === 1);
}

/** One spelling for all the ways to write a name: `h_2`, `h₂` and `h_{2}` are h2, θ is theta. */
function openSpelling(run: string): string {
  let spelled = '';
  let lowered = false;
  for (const c of run) {
    const plain = SUBSCRIPT.get(c);
    if (plain !== undefined && !lowered) spelled += '_{';
    if (plain === undefined && lowered) spelled += '}';
    lowered = plain !== undefined;
    spelled += plain ?? GREEK.get(c) ?? c;
  }
  if (lowered) spelled += '}';
  return spelled.replace(/_\{([A-Za-z0-9]+)\}$/, '_$1').replace(/_(\d+)$/, '$1');
}
