// The results of one assignment as rows of a spreadsheet.
import type { Gradebook } from './gradebook';

/** Points carry at most three decimals, so that a third reads 0.333 and a sum of thirds adds up to what is shown. */
const points = (score: number): string => String(Math.round(score * 1000) / 1000);

const instant = (date: Date | null): string => date?.toISOString() ?? '';

/**
 * Header and one row a learner: who, points for each problem (blank where nothing was started), total in time, total with
 * late work, counted attempts, last activity (UTC). Plain text: quoting and escaping are the writer's.
 */
export function resultsTable(titles: readonly string[], gradebook: Gradebook): readonly (readonly string[])[] {
  const header = [
    'Name',
    'Email',
    'Member',
    ...titles.map((title, position) => `${position + 1}. ${title}`),
    'Total',
    'Out of',
    'Total with late work',
    'Attempts',
    'Last activity (UTC)',
  ];
  const rows = gradebook.rows.map(({ learner, cells, total, attempts, lastAt }) => [
    learner.name,
    learner.email ?? '',
    learner.member ? 'yes' : 'no',
    ...cells.map((cell) => (cell ? points(cell.score) : '')),
    points(total),
    String(titles.length),
    points(cells.reduce((sum, cell) => sum + (cell ? (cell.withLate ?? cell.score) : 0), 0)),
    String(attempts),
    instant(lastAt),
  ]);
  return [header, ...rows];
}
