// The walls of docs/architecture.md: whitelists by floor, no circles, one door each to mathjs and Prisma, and nothing a browser loads reaches an answer.
// Types are erased when pages are built, so a type may be named across a wall of reachability; the floors bind values.

const test = String.raw`\.(test|cases|db\.test|scopes)\.tsx?$|\.test\.tsx?$`;

/** Which floors of lib each floor may use, besides itself. */
const FLOORS = {
  'lib/result.ts': [],
  'lib/words/': ['lib/result.ts'],
  'lib/math/': ['lib/result.ts'],
  'lib/derivation/': ['lib/result.ts', 'lib/math/'],
  'lib/problems/': ['lib/result.ts', 'lib/math/', 'lib/derivation/'],
  'lib/grader/': ['lib/result.ts', 'lib/math/', 'lib/derivation/', 'lib/problems/', 'lib/words/'],
  'lib/subjects/': ['lib/result.ts', 'lib/math/', 'lib/problems/'],
  'lib/progress/': ['lib/result.ts', 'lib/problems/'],
  'lib/interview/': ['lib/result.ts', 'lib/problems/', 'lib/grader/', 'lib/progress/'],
  'lib/classes/': ['lib/result.ts', 'lib/math/', 'lib/problems/', 'lib/grader/'],
  'lib/access/': ['lib/result.ts'],
};

const floors = Object.entries(FLOORS).map(([floor, below]) => ({
  name: `floor ${floor}`,
  comment: 'An import goes down, never up or sideways.',
  severity: 'error',
  from: { path: `^${floor}`, pathNot: test },
  to: { path: '^(lib|app|components|scripts|e2e)/', pathNot: [floor, ...below].map((place) => `^${place}`) },
}));

const pure = `^(${Object.keys(FLOORS).join('|')})`;

module.exports = {
  forbidden: [
    { name: 'no circle', severity: 'error', from: {}, to: { circular: true } },
    ...floors,
    {
      name: 'pure lib needs no machine',
      comment: 'No node built-in, framework or database in pure lib, even through another file.',
      severity: 'error',
      from: { path: pure, pathNot: test },
      to: {
        reachable: true,
        path: '^node:|^(fs|path|crypto|os|child_process|http|net)$|node_modules/(next|react/(?!jsx-runtime)|react-dom|pg|@prisma|next-auth)/',
      },
    },
    {
      name: 'one door to mathjs',
      severity: 'error',
      from: { path: '^(app|components|lib|scripts)/', pathNot: [String.raw`^lib/math/mathjs\.ts$`, test] },
      to: { path: 'node_modules/mathjs/' },
    },
    {
      name: 'one door to Prisma',
      severity: 'error',
      from: { path: '^(app|components|lib|scripts)/', pathNot: ['^lib/server/', '^scripts/database/', test] },
      to: { path: '^lib/server/prisma/|node_modules/@prisma/' },
    },
    {
      name: 'components see no answers',
      comment: 'Nothing that a browser loads can reach an answer, even through another file.',
      severity: 'error',
      from: { path: '^components/', pathNot: test },
      to: {
        reachable: true,
        path: String.raw`^lib/(server|derivation|subjects)/|^lib/problems/(key|template|instantiate|instance|compile|draw)\.ts$|^lib/math/mathjs\.ts$`,
      },
    },
    {
      name: 'components know no pages',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^(app|scripts|e2e)/' },
    },
    {
      name: 'app composes only',
      comment:
        'Pages ask lib/server and hand to components; limits of forms may come from the pure policies of classes and interviews.',
      severity: 'error',
      from: { path: '^app/', pathNot: test },
      to: {
        path: '^lib/',
        pathNot: String.raw`^lib/(server/|words/|classes/|interview/|result\.ts|access/|[^/]+/view\.ts|problems/(question|answer-kind)\.ts)`,
      },
    },
    {
      name: 'the server knows no pages',
      severity: 'error',
      from: { path: '^lib/server/' },
      to: { path: '^(app|components|scripts|e2e)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules|^lib/server/prisma/generated' },
    exclude: { path: String.raw`^\.next/` },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: false,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
