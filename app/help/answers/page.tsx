// How to type answers: the syntax card, and what each verdict means.
import type { Metadata } from 'next';
import { SyntaxCard } from '@/components/help/syntax-card';
import { Tex } from '@/components/math/tex';
import { Icon } from '@/components/ui/icon';
import { Page } from '@/components/ui/page';
import { PageHeader } from '@/components/ui/page-header';
import { TONES } from '@/components/ui/tone';

export const metadata: Metadata = { title: 'How to type answers' };

const VERDICTS = [
  ['right', 'Right', 'Your answer equals the right one wherever it is defined, in whatever form you wrote it.'],
  ['partly', 'Partly right', 'Some of your factors or terms are right. Each one is marked.'],
  [
    'wrong',
    'Not right yet',
    'There is a point where your answer and the right one differ. You are shown the point and your value.',
  ],
  ['undecided', 'Couldn’t decide', 'We could not prove it either way. It does not count, and the author is told.'],
] as const;

export default function AnswersHelp() {
  return (
    <Page>
      <PageHeader
        title="How to type answers"
        lead="Type as you would write it in an email. While you type, the line under the field shows how it is read, with every bracket. That same reading is what is graded."
      />
      <SyntaxCard />
      <section className="avoid-break">
        <h2 className="mb-3 text-xl font-semibold">Derivatives, matrices, names</h2>
        <div className="prose">
          <p>
            Only the names a problem lists are known to it. <code>wx</code> is <Tex tex="w\,x" /> when both are names;{' '}
            <code>W1</code>, <code>W_1</code> and <code>W₁</code> are one name. Greek letters may be typed by name:{' '}
            <code>alpha</code> or <code>α</code>.
          </p>
          <p>
            Where factors of a chain are asked for, type them as derivatives: <code>dL/dy * dy/dz * dz/dw</code>, or
            with <code>∂</code>. A beginning such as <code>f'(x) =</code> or <code>dL/dw =</code> may stand before any
            answer.
          </p>
          <p>
            A matrix is typed by rows: <code>[[1, 2], [3, 4]]</code>. <code>A^T</code> is the transpose,{' '}
            <code>A*B</code> the matrix product, <code>A.*B</code> the elementwise product <Tex tex="\odot" />.
          </p>
          <p>
            LaTeX is read too, so a formula can be pasted: <code>\frac{'{x+1}{2}'}</code>, <code>\sin^2 x</code>.
          </p>
        </div>
      </section>
      <section className="avoid-break">
        <h2 className="mb-3 text-xl font-semibold">What the marks mean</h2>
        <dl className="grid gap-4">
          {VERDICTS.map(([tone, word, meaning]) => (
            <div key={tone} className="grid gap-x-6 sm:grid-cols-[11rem_minmax(0,1fr)]">
              <dt className={`flex items-center gap-2 self-start font-semibold ${TONES[tone].text}`}>
                <Icon name={TONES[tone].icon} />
                {word}
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
          <div className="grid gap-x-6 sm:grid-cols-[11rem_minmax(0,1fr)]">
            <dt className="flex items-center gap-2 self-start font-semibold text-undecided">
              <Icon name="unreadable" />
              Couldn’t read this
            </dt>
            <dd>Something cannot be read, and the message says where. It costs nothing; correct it and check again.</dd>
          </div>
        </dl>
      </section>
    </Page>
  );
}
