// The walls of docs/architecture.md: whitelists by floor, no circles, one door to each heavy thing, and nothing a browser loads reaches an answer.
// Types count: a view whose type names a key would carry one. scripts/walls.test.ts plants a violation for every rule.

const test = String.raw`\.(test|cases|scopes)\.tsx?$`;

/** Which floors of lib each floor may use, besides itself. */
const FLOORS = {
  'lib/result.ts': [],
  'lib/words/': ['lib/result.ts'],
  'lib/math/': ['lib/result.ts'],
  'lib/derivation/': ['lib/result.ts', 'lib/math/'],
  'lib/problems/': ['lib/result.ts', 'lib/math/', 'lib/derivation/'],
  'lib/grader/': ['lib/result.ts', 'lib/words/', 'lib/math/', 'lib/derivation/', 'lib/problems/'],
  'lib/subjects/': ['lib/result.ts', 'lib/words/locale.ts', 'lib/math/', 'lib/problems/'],
  'lib/certify/': [
    'lib/result.ts',
    'lib/words/',
    'lib/math/',
    'lib/derivation/',
    'lib/problems/',
    'lib/grader/',
    'lib/subjects/',
  ],
  'lib/progress/': ['lib/result.ts', 'lib/problems/'],
  'lib/interview/': ['lib/result.ts', 'lib/problems/', 'lib/grader/', 'lib/progress/'],
  'lib/lab/': ['lib/result.ts', 'lib/math/', 'lib/problems/', 'lib/grader/'],
  'lib/classes/': ['lib/result.ts', 'lib/math/', 'lib/problems/', 'lib/grader/'],
  'lib/access/': ['lib/result.ts', 'lib/words/locale.ts'],
};

const floors = Object.entries(FLOORS).map(([floor, below]) => ({
  name: `floor ${floor}`,
  comment: 'An import goes down, never up or sideways.',
  severity: 'error',
  from: { path: `^${floor}`, pathNot: test },
  to: { path: '^(lib|app|components|scripts|e2e)/', pathNot: [floor, ...below].map((place) => `^${place}`) },
}));

const pure = `^(${Object.keys(FLOORS).join('|')})`;

/** What the pages' parts may name of lib: formatting, the parser and its printers, and the types made for them. */
const SHOWN = [
  '^lib/result\\.ts$',
  '^lib/words/',
  String.raw`^lib/math/(expression|parse|print-[^/]+|evaluate|differentiate|domain)\.ts$`,
  String.raw`^lib/problems/(question|figure|code)\.ts$`,
  String.raw`^lib/grader/feedback\.ts$`,
  String.raw`^lib/(?!server/)[^/]+/view\.ts$`,
];

/** What of lib a browser may come to load through them. */
const HARMLESS = [
  ...SHOWN,
  String.raw`^lib/math/(?!mathjs\.ts|equivalence/|precise/)`,
  String.raw`^lib/problems/answer-kind\.ts$`,
  String.raw`^lib/grader/verdict-word\.ts$`,
  '^lib/(progress|interview|classes|access)/',
];

module.exports = {
  forbidden: [
    {
      name: 'no circle',
      comment: 'A type may close one: a class and the functions it is split into.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'every import is found',
      comment: 'What cannot be resolved is behind no wall.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, path: String.raw`^(@/|\.)` },
    },
    ...floors,
    {
      name: 'languages stay in lib/words',
      comment:
        'A text is asked for by its key or code, never by its language: say, speak, and next-intl through lib/server/locale.',
      severity: 'error',
      from: { pathNot: ['^lib/words/', test] },
      to: { path: '^lib/words/[a-z]{2}/' },
    },
    {
      name: 'one door to the interface’s words',
      comment: 'A page that imported the catalogue would send all of it; a type costs nothing.',
      severity: 'error',
      from: { pathNot: ['^lib/words/', '^lib/server/locale/', test] },
      to: { path: String.raw`^lib/words/interface\.ts$`, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'lib has no other floors',
      severity: 'error',
      from: {},
      to: { path: '^lib/', pathNot: [pure, '^lib/server/'] },
    },
    {
      name: 'no subject knows another',
      comment: 'What a second subject needs sinks to math, derivation or problems.',
      severity: 'error',
      from: { path: '^lib/subjects/([^/]+)/', pathNot: test },
      to: { path: '^lib/subjects/[^/]+/', pathNot: '^lib/subjects/$1/' },
    },
    {
      name: 'one list of subjects',
      comment: 'A new subject is one folder and one line in lib/subjects/index.ts.',
      severity: 'error',
      from: { pathNot: ['^lib/subjects/', test] },
      to: { path: '^lib/subjects/[^/]+/' },
    },
    {
      name: 'pure lib needs no machine',
      comment:
        'No node built-in, framework or database, even through another file; these packages are arithmetic only.',
      severity: 'error',
      from: { path: pure, pathNot: test },
      to: {
        reachable: true,
        pathNot: ['^(lib|app|components|scripts|e2e)/', 'node_modules/(zod|luxon|mathjs|katex|ts-fsrs)/'],
      },
    },
    {
      name: 'one door to mathjs',
      comment: 'The benchmark asks it as a peer; the tests of the templates check claims with it.',
      severity: 'error',
      from: { pathNot: [String.raw`^lib/math/mathjs\.ts$`, '^scripts/bench/', '^lib/subjects/testing/', test] },
      to: { path: '(^|node_modules/)mathjs(/|$)' },
    },
    {
      name: 'one door to Prisma',
      comment: 'The commands that migrate have their own way in.',
      severity: 'error',
      from: { pathNot: ['^lib/server/', '^scripts/(database/|make-migration)', '^prisma', test] },
      to: { path: '^lib/server/prisma/|(^|node_modules/)@?prisma/' },
    },
    {
      name: 'one connection to the database',
      severity: 'error',
      from: { path: '^(app|components|lib)/', pathNot: [String.raw`^lib/server/database\.ts$`, test] },
      to: { path: '(^|node_modules/)(pg|@prisma/adapter-pg)(/|$)' },
    },
    {
      name: 'one door to KaTeX',
      comment: 'It runs on the server only: both files say so. Certification asks it whether a formula can be typeset.',
      severity: 'error',
      from: {
        pathNot: [String.raw`^components/math/(tex|markdown)\.tsx$`, String.raw`^lib/certify/check-texts\.ts$`, test],
      },
      to: { path: '(^|node_modules/)(katex|rehype-katex|react-markdown)(/|$)' },
    },
    {
      name: 'one door to links',
      comment: 'components/ui/link asks for no page in advance and shows that one is on its way.',
      severity: 'error',
      from: { pathNot: [String.raw`^components/ui/(link|going)\.tsx$`, '^node_modules/', test] },
      to: { path: '(^|node_modules/)next/link(/|$|\\.)' },
    },
    {
      name: 'components use what is made for them',
      severity: 'error',
      from: { path: '^components/', pathNot: test },
      to: { path: '^lib/', pathNot: SHOWN },
    },
    {
      name: 'components see no answers',
      comment: 'Nothing that a browser loads can reach an answer, even through another file.',
      severity: 'error',
      from: { path: ['^components/', String.raw`^app/.*\berror\.tsx$`], pathNot: test },
      to: { reachable: true, path: '^lib/', pathNot: HARMLESS },
    },
    {
      name: 'components know no pages',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^(app|scripts|e2e)/' },
    },
    {
      name: 'app composes only',
      comment: 'Pages ask lib/server and hand to components.',
      severity: 'error',
      from: { path: '^app/', pathNot: test },
      to: {
        path: '^(lib|scripts|e2e)/',
        pathNot: [
          '^lib/(server|words|access)/',
          String.raw`^lib/(result|problems/question|grader/feedback|[^/]+/view)\.ts$`,
        ],
      },
    },
    {
      name: 'the server knows no pages',
      severity: 'error',
      from: { path: '^lib/server/' },
      to: { path: '^(app|components|scripts|e2e)/' },
    },
    {
      name: 'commands know no pages',
      comment: 'The benchmark of the pages opens a browser and signs in as the stories do.',
      severity: 'error',
      from: { path: '^scripts/' },
      to: { path: '^(app|components|e2e)/', pathNot: String.raw`^e2e/(browser|people)\.ts$` },
    },
    {
      name: 'stories know no pages',
      comment: 'A story sees what a browser shows; it sets the stage through subjects, problems and the server.',
      severity: 'error',
      from: { path: '^e2e/' },
      to: {
        path: '^(lib|app|components|scripts)/',
        pathNot: [String.raw`^lib/result\.ts$`, '^lib/(subjects|problems|access|server)/'],
      },
    },
    {
      name: 'only tests need tests',
      comment: 'The other walls do not bind tests. The page of cases and the benchmark are made from the tables.',
      severity: 'error',
      from: { pathNot: [test, '^lib/server/testing/', '^e2e/', '^scripts/bench/'] },
      to: { path: [test, '^lib/server/testing/'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules|^lib/server/prisma/generated' },
    exclude: { path: String.raw`(^|/)\.next/|^(\.data|\.git|test-results|playwright-report)/|^next-env\.d\.ts$` },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
