// Puts native lists back into the answers the grader reads: `order.PART.PLACE` to `a;b`, `match.PART.WORD` to `a=1;b=2`.

/** By `PART.PLACE` or `PART.WORD`; part ids have no dot. */
type Chosen = Readonly<Record<string, string>>;

function byPart(chosen: Chosen): Map<string, [string, string][]> {
  const parts = new Map<string, [string, string][]>();
  for (const [name, word] of Object.entries(chosen)) {
    const dot = name.indexOf('.');
    const part = name.slice(0, dot);
    parts.set(part, [...(parts.get(part) ?? []), [name.slice(dot + 1), word]]);
  }
  return parts;
}

export function chosenAnswers(order: Chosen, match: Chosen): Record<string, string> {
  const answers: Record<string, string> = {};
  for (const [part, places] of byPart(order)) {
    const inOrder = places.toSorted(([a], [b]) => Number(a) - Number(b)).map(([, word]) => word);
    answers[part] = inOrder.filter((word) => word !== '').join(';');
  }
  for (const [part, pairs] of byPart(match)) {
    const made = pairs.filter(([, right]) => right !== '').map(([left, right]) => `${left}=${right}`);
    answers[part] = made.join(';');
  }
  return answers;
}
