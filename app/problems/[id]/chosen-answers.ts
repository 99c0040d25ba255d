// Puts native lists back into the answers the grader reads: `order.PART.PLACE` to `a;b`, `match.PART.WORD` to `a=1;b=2`.

type Chosen = Readonly<Record<string, Readonly<Record<string, string>>>>;

export function chosenAnswers(order: Chosen, match: Chosen): Record<string, string> {
  const answers: Record<string, string> = {};
  for (const [part, places] of Object.entries(order)) {
    const words = Object.entries(places)
      .sort(([a], [b]) => Number(a) - Number(b))
      .map(([, word]) => word)
      .filter((word) => word !== '');
    answers[part] = words.join(';');
  }
  for (const [part, pairs] of Object.entries(match)) {
    answers[part] = Object.entries(pairs)
      .filter(([, right]) => right !== '')
      .map(([left, right]) => `${left}=${right}`)
      .join(';');
  }
  return answers;
}
