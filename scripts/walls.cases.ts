// For every rule of .dependency-cruiser.cjs: imports that break it and no other. Targets that no row writes stand empty.

/** A file and what it imports; `type ` in front imports a type only. */
export type Imports = Readonly<Record<string, readonly string[]>>;

export interface Planted {
  readonly imports: Imports;
  /** `from → to`, as the tool must report them. */
  readonly caught: readonly string[];
}

const arrow = (from: string, specifier: string, to: string): Planted => ({
  imports: { [from]: [specifier] },
  caught: [`${from} → ${to}`],
});

const through = (imports: Imports, from: string, ...to: readonly string[]): Planted => ({
  imports,
  caught: to.map((each) => `${from} → ${each}`),
});

export const PLANTED: Readonly<Record<string, readonly Planted[]>> = {
  'no circle': [
    {
      imports: { 'lib/math/hen.ts': ['@/lib/math/egg'], 'lib/math/egg.ts': ['@/lib/math/hen'] },
      caught: ['lib/math/egg.ts → lib/math/hen.ts'],
    },
  ],
  'every import is found': [arrow('scripts/lost.ts', './nowhere', './nowhere')],
  'floor lib/result.ts': [arrow('lib/result.ts', '@/lib/words/say', 'lib/words/say.ts')],
  'floor lib/words/': [arrow('lib/words/knows.ts', '@/lib/math/parse', 'lib/math/parse.ts')],
  'floor lib/math/': [
    arrow('lib/math/knows.ts', '@/lib/derivation/graph', 'lib/derivation/graph.ts'),
    arrow('lib/math/stores.ts', '@/lib/server/store', 'lib/server/store.ts'),
    arrow('lib/math/names.ts', 'type @/lib/grader/judge', 'lib/grader/judge.ts'),
  ],
  'floor lib/derivation/': [arrow('lib/derivation/knows.ts', '@/lib/problems/draw', 'lib/problems/draw.ts')],
  'floor lib/problems/': [arrow('lib/problems/knows.ts', '@/lib/grader/judge', 'lib/grader/judge.ts')],
  'floor lib/grader/': [arrow('lib/grader/knows.ts', '@/lib/subjects/index', 'lib/subjects/index.ts')],
  'floor lib/subjects/': [arrow('lib/subjects/one/knows.ts', '@/lib/grader/judge', 'lib/grader/judge.ts')],
  'floor lib/certify/': [arrow('lib/certify/knows.ts', '@/lib/progress/streak', 'lib/progress/streak.ts')],
  'floor lib/progress/': [arrow('lib/progress/knows.ts', '@/lib/interview/plan', 'lib/interview/plan.ts')],
  'floor lib/interview/': [arrow('lib/interview/knows.ts', '@/lib/classes/score', 'lib/classes/score.ts')],
  'floor lib/lab/': [arrow('lib/lab/knows.ts', '@/lib/interview/plan', 'lib/interview/plan.ts')],
  'floor lib/classes/': [arrow('lib/classes/knows.ts', '@/lib/progress/streak', 'lib/progress/streak.ts')],
  'floor lib/access/': [arrow('lib/access/knows.ts', '@/components/ui/card', 'components/ui/card.ts')],
  'languages stay in lib/words': [
    arrow('lib/grader/german.ts', '@/lib/words/de/sentences', 'lib/words/de/sentences.ts'),
    arrow('app/german/page.tsx', '@/lib/words/de/sentences', 'lib/words/de/sentences.ts'),
  ],
  'one door to the interface’s words': [
    arrow('components/ui/words.tsx', '@/lib/words/interface', 'lib/words/interface.ts'),
  ],
  'lib has no other floors': [arrow('lib/server/helped.ts', '@/lib/utils/misc', 'lib/utils/misc.ts')],
  'no subject knows another': [arrow('lib/subjects/one/skills.ts', '@/lib/subjects/two/a', 'lib/subjects/two/a.ts')],
  'one list of subjects': [arrow('lib/server/first.ts', '@/lib/subjects/one/a', 'lib/subjects/one/a.ts')],
  'pure lib needs no machine': [
    {
      imports: { 'lib/access/first.ts': ['@/lib/access/second'], 'lib/access/second.ts': ['node:fs/promises'] },
      caught: ['lib/access/first.ts → fs/promises', 'lib/access/second.ts → fs/promises'],
    },
    arrow('lib/classes/routes.ts', 'next', 'node_modules/next/index.js'),
    arrow('lib/progress/logs.ts', 'pino', 'node_modules/pino/index.js'),
  ],
  'one door to mathjs': [arrow('lib/problems/precise.ts', 'mathjs', 'node_modules/mathjs/index.js')],
  'one door to Prisma': [
    arrow('app/list/page.tsx', '@/lib/server/prisma/client', 'lib/server/prisma/client.ts'),
    arrow('scripts/count.ts', '@prisma/client', 'node_modules/@prisma/client/index.js'),
  ],
  'one connection to the database': [arrow('lib/server/second.ts', 'pg', 'node_modules/pg/index.js')],
  'one door to KaTeX': [arrow('components/math/formula.tsx', 'katex', 'node_modules/katex/index.js')],
  'one door to links': [arrow('app/about/page.tsx', 'next/link', 'node_modules/next/link/index.js')],
  'components use what is made for them': [
    arrow('components/problem/tidy.tsx', '@/lib/math/simplify', 'lib/math/simplify.ts'),
  ],
  'components see no answers': [
    through(
      {
        'components/problem/sees.tsx': ['@/lib/grader/view'],
        'lib/grader/view.ts': [
          'type @/lib/problems/key',
          'type @/lib/problems/template',
          '@/lib/problems/instantiate',
          '@/lib/derivation/trace',
          'type @/lib/grader/verdict',
          '@/lib/math/mathjs',
          '@/lib/math/equivalence/pair',
        ],
      },
      'components/problem/sees.tsx',
      'lib/problems/key.ts',
      'lib/problems/template.ts',
      'lib/problems/instantiate.ts',
      'lib/derivation/trace.ts',
      'lib/grader/verdict.ts',
      'lib/math/mathjs.ts',
      'lib/math/equivalence/pair.ts',
    ),
    through(
      { 'components/studio/sees.tsx': ['@/lib/certify/view'], 'lib/certify/view.ts': ['@/lib/subjects/index'] },
      'components/studio/sees.tsx',
      'lib/subjects/index.ts',
    ),
    arrow('app/list/error.tsx', '@/lib/server/report', 'lib/server/report.ts'),
  ],
  'components know no pages': [arrow('components/ui/calls.tsx', '@/app/list/actions', 'app/list/actions.ts')],
  'app composes only': [
    arrow('app/draw/page.tsx', '@/lib/problems/draw', 'lib/problems/draw.ts'),
    arrow('app/draw/actions.ts', 'type @/lib/problems/key', 'lib/problems/key.ts'),
  ],
  'the server knows no pages': [arrow('lib/server/shows.ts', '@/components/ui/card', 'components/ui/card.ts')],
  'commands know no pages': [arrow('scripts/shows.ts', '@/app/list/actions', 'app/list/actions.ts')],
  'stories know no pages': [arrow('e2e/list.spec.ts', '@/app/list/actions', 'app/list/actions.ts')],
  'only tests need tests': [
    arrow('lib/math/borrows.ts', '@/lib/math/parse.cases', 'lib/math/parse.cases.ts'),
    arrow('lib/server/borrows.ts', '@/lib/server/testing/people', 'lib/server/testing/people.ts'),
  ],
};

/** Arrows the walls let through. */
export const KEPT: Imports = {
  'lib/math/parse.ts': ['@/lib/result', '@/lib/math/expression'],
  'lib/math/mathjs.ts': ['mathjs', '@/lib/math/equivalence/run'],
  'lib/math/equivalence/run.ts': ['@/lib/math/equivalence/step'],
  'lib/math/equivalence/step.ts': ['type @/lib/math/equivalence/run'],
  'lib/math/parse.test.ts': ['node:fs', '@/lib/math/parse.cases', '@/lib/grader/judge'],
  'lib/derivation/graph.ts': ['@/lib/math/parse'],
  'lib/problems/question.ts': ['type @/lib/problems/answer-kind'],
  'lib/problems/key.ts': ['@/lib/problems/template', '@/lib/derivation/graph'],
  'lib/problems/template.ts': ['zod'],
  'lib/grader/judge.ts': ['@/lib/problems/key', '@/lib/math/mathjs', '@/lib/words/say', '@/lib/grader/verdict'],
  'lib/grader/feedback.ts': ['type @/lib/grader/verdict-word'],
  'lib/grader/view.ts': ['type @/lib/grader/feedback', 'type @/lib/problems/question'],
  'lib/subjects/index.ts': ['@/lib/subjects/one/subject', '@/lib/subjects/two/subject'],
  'lib/subjects/one/subject.ts': ['@/lib/subjects/one/templates/a', '@/lib/problems/template', '@/lib/math/parse'],
  'lib/certify/certify.ts': ['@/lib/subjects/index', '@/lib/grader/judge', '@/lib/derivation/graph'],
  'lib/progress/day.ts': ['luxon', '@/lib/problems/question'],
  'lib/interview/report.ts': ['@/lib/grader/judge', '@/lib/progress/day'],
  'lib/classes/score.ts': ['@/lib/grader/judge', '@/lib/math/parse'],
  'lib/access/class.ts': ['@/lib/result', 'type @/lib/words/locale'],
  'lib/words/interface.ts': ['@/lib/words/de/interface'],
  'lib/server/locale/words.ts': ['@/lib/words/interface'],
  'components/ui/areas.tsx': ['type @/lib/words/interface', '@/lib/words/say'],
  'lib/server/database.ts': ['@prisma/adapter-pg', '@/lib/server/prisma/client'],
  'lib/server/problem.ts': ['@/lib/server/database', '@/lib/grader/judge', '@/lib/subjects/index', 'node:crypto'],
  'components/math/tex.tsx': ['katex'],
  'components/problem/panel.tsx': ['react', '@/lib/grader/view', '@/lib/math/print-tex', '@/components/math/tex'],
  'app/problem/page.tsx': ['@/components/problem/panel', '@/lib/server/problem', 'type @/lib/grader/view'],
  'app/problem/actions.ts': ['@/lib/access/class', '@/lib/server/problem', '@/lib/result'],
  'app/problem/error.tsx': ['@/components/ui/page'],
  'scripts/grade.ts': ['@/lib/grader/judge', 'node:fs'],
  'scripts/database/migrate.ts': ['pg', '@prisma/adapter-pg'],
  'e2e/practice.spec.ts': ['@/lib/subjects/index', '@/lib/server/testing/people', 'type @/lib/problems/key'],
};
