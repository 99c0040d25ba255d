// "Why was I marked so?": how the answer was read, how it was compared, and whether it counted.
import { Formula } from '@/components/math/formula';
import { partScope } from '@/components/math/part-scope';
import { Disclosure } from '@/components/ui/disclosure';
import type { Feedback } from '@/lib/grader/feedback';
import type { QuestionPart } from '@/lib/problems/question';

const METHODS: Readonly<Record<string, string>> = {
  identical: 'Put in one standard form, both are the same expression.',
  exact: 'By exact algebra: only the value counts, not the way it is written.',
  witness:
    'Both were worked out at points of the domain until one was found where they differ. One such point is enough.',
  'high-precision': 'Both were worked out to many digits at many points of the domain.',
  tolerance: 'By value, within the tolerance the problem states.',
  domain: 'By where they are defined: an answer must have a value wherever the right one has.',
  form: 'The value is right. The problem asks for a certain form, and this is another.',
  shape: 'By shape first: rows and columns have to be right before entries are compared.',
  structure: 'Factor by factor, or term by term, in any grouping that telescopes to the same links.',
  unreadable: 'Not at all: it could not be read.',
};

const CHOSEN: Partial<Record<QuestionPart['kind'], string>> = {
  choice: 'With the one right choice.',
  order: 'Place by place.',
  match: 'Pair by pair; the order of the pairs does not matter.',
};

const comparedAs = (kind: QuestionPart['kind'], method: string): string =>
  CHOSEN[kind] ?? METHODS[method] ?? 'With the right answer, by value.';

export function WhyMarked({ feedback, part }: { feedback: Feedback; part: QuestionPart }) {
  const { word, method, interpreted, counted } = feedback;
  if (!method) return null;
  return (
    <Disclosure summary={<span className="text-sm">Why was I marked so?</span>} className="no-print mt-1">
      <dl className="grid gap-x-6 gap-y-2 text-sm sm:grid-cols-[9rem_minmax(0,1fr)]">
        {interpreted && !part.choices ? (
          <>
            <dt className="text-muted">Read as</dt>
            <dd className="min-w-0 overflow-x-auto">
              <Formula text={interpreted} scope={partScope(part)} />
            </dd>
          </>
        ) : null}
        <dt className="text-muted">Compared</dt>
        <dd>{comparedAs(part.kind, method)}</dd>
        <dt className="text-muted">Counted</dt>
        <dd>
          {counted
            ? 'Yes, as one attempt.'
            : word === 'correct'
              ? 'No: this part was right already.'
              : 'No: unreadable, repeated and undecided answers cost nothing.'}
        </dd>
      </dl>
      <p className="mt-2 text-sm">
        <a className="link" href="/help/answers" target="_blank" rel="noopener">
          How answers are read and compared<span className="sr-only"> (opens in a new tab)</span>
        </a>
      </p>
    </Disclosure>
  );
}
