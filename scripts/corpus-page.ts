// The corpus of graded answers as a page of Markdown.
import type { CaseGroup, CaseTarget } from '@/lib/grader/case-group';

type Corpus = Readonly<Record<string, readonly CaseGroup[]>>;
type Line = readonly [line: string, answer: object, why: string];

const MAX_SHOWN = 100;

const INTRO = `# Cases of the grader

Each row is one line of the \`grade\` command: an answer, the verdict it must get, and what the row guards. They are derived from the
grammar, the definition of equality ([grading.md](grading.md)) and mathematics, never from what the program answered.
\`lib/grader/corpus/corpus.test.ts\` runs each of them twice.

This page is made from \`lib/grader/corpus/*.cases.ts\` by \`npm run write-docs\`; a test fails when it is not up to date. Names without
a domain are real. A code begins with the stable word of the contract; what follows the dot is the reason.`;

const anchor = (name: string): string => name.toLowerCase().replaceAll(',', '').replaceAll(' ', '-');

/** Text as it was typed, in a cell: what cannot be seen is spelled out, what is too long is cut. */
function typed(text: string): string {
  const short = text.length > MAX_SHOWN + 20 ? text.slice(0, MAX_SHOWN) : text;
  const visible = short
    .replaceAll('\n', '\\n')
    .replaceAll('\t', '\\t')
    .replace(/[\p{C}\p{Zs}\p{Zl}\p{Zp}\p{Mn}\p{Variation_Selector}]/gu, (c) =>
      c === ' ' ? c : `\\u{${c.codePointAt(0)?.toString(16)}}`,
    );
  const quoted = visible === '' || visible !== visible.trim() ? `"${visible}"` : visible;
  const fence = quoted.includes('`') ? '``' : '`';
  const code = `${fence}${quoted.replaceAll('|', '\\|')}${fence}`;
  return short === text ? code : `${code} … (${text.length.toLocaleString('en')} characters)`;
}

/** A target in a line: the reference, the names that are not simply real, and every demand. */
function targetLine(target: CaseTarget): string {
  const { reference, kind, variables = {}, ...rest } = target;
  const names = Array.isArray(variables)
    ? variables
    : Object.entries(variables).map(([name, domain]) => (domain === 'real' ? name : `${name}: ${domain}`));
  const more = Object.entries(rest).filter(([, value]) => value !== undefined);
  return [
    `**${typed(reference)}**`,
    ...(kind ? [kind] : []),
    ...(names.length ? [`with ${names.map(typed).join(', ')}`] : []),
    ...more.map(([name, value]) => `${name} ${typed(typeof value === 'string' ? value : JSON.stringify(value))}`),
  ].join(', ');
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const groupOf = ({ target, rows }: CaseGroup): string =>
  [
    targetLine(target),
    table(
      ['answer', 'verdict', 'code', 'guards'],
      rows.map(([student, verdict, code, why]) => [
        typed(student),
        verdict,
        code && `\`${code}\``,
        why.replaceAll('|', '\\|'),
      ]),
    ),
  ].join('\n\n');

const count = (groups: readonly CaseGroup[], verdict?: string): number =>
  groups.flatMap(({ rows }) => rows).filter((row) => verdict === undefined || row[1] === verdict).length;

/** The page, with a table of its classes in front. */
export function corpusPage(corpus: Corpus, lines: readonly Line[]): string {
  const verdicts = ['equal', 'different', 'invalid'] as const;
  const counts = (groups: readonly CaseGroup[]) => [undefined, ...verdicts].map((v) => `${count(groups, v)}`);
  const classes = Object.entries(corpus);
  const summary = table(
    ['class', 'cases', ...verdicts],
    [
      ...classes.map(([name, groups]) => [`[${name}](#${anchor(name)})`, ...counts(groups)]),
      ['all', ...counts(classes.flatMap(([, groups]) => groups))],
    ],
  );
  const whole = table(
    ['line', 'answer', 'guards'],
    lines.map(([line, answer, why]) => [typed(line), typed(JSON.stringify(answer)), why]),
  );
  return `${[
    INTRO,
    summary,
    ...classes.flatMap(([name, groups]) => [`## ${name}`, ...groups.map(groupOf)]),
    '## Whole lines',
    'What is no request, and what of one is echoed or ignored.',
    whole,
  ].join('\n\n')}\n`;
}
