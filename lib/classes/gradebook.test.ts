import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldGradebook, type GradebookLearner, type WorkRecord } from './gradebook';
import { resultsTable } from './results-table';

const learner = (id: string, name: string, member = true): GradebookLearner => ({
  id,
  name,
  member,
  email: `${id}@example.org`,
});
const at = (day: number) => new Date(Date.UTC(2026, 2, day, 12));
const work = (learnerId: string, position: number, ...scores: [day: number, score: number][]): WorkRecord => ({
  learnerId,
  position,
  state: scores.at(-1)?.[1] === 1 ? 'solved' : 'open',
  attempts: scores.map(([day, score]) => ({ at: at(day), score, counted: true })),
});

const learners = [learner('b', 'Zoë Ada'), learner('gone', 'Ann Left', false), learner('a', 'ada Zog')];
const records = [
  work('b', 0, [2, 0.5], [3, 1]),
  work('b', 1, [4, 1 / 3], [10, 1]),
  work('gone', 0, [1, 1]),
  work('stranger', 0, [1, 1]),
];
const gradebook = foldGradebook(learners, 2, records, at(8));

describe('foldGradebook', () => {
  it('lists members by name whatever the case, then those who left', () => {
    expect(gradebook.rows.map((row) => row.learner.id)).toEqual(['a', 'b', 'gone']);
  });

  it('sums what was reached in time and marks late work', () => {
    expect(gradebook.rows[1]).toMatchObject({ total: 1 + 1 / 3, attempts: 4, late: true, lastAt: at(10) });
    expect(gradebook.rows[1]?.cells[1]).toMatchObject({ score: 1 / 3, withLate: 1, state: 'solved' });
  });

  it('leaves a place that was not started empty', () => {
    expect(gradebook.rows[0]).toMatchObject({ cells: [null, null], total: 0, lastAt: null, late: false });
  });

  it('takes the mean of a problem over those who started, of the total over the members', () => {
    expect(gradebook.means).toEqual([1, 1 / 3]);
    expect(gradebook.meanTotal).toBeCloseTo((1 + 1 / 3) / 2);
    expect(foldGradebook([], 1, [], null)).toEqual({ rows: [], means: [null], meanTotal: null });
  });

  it('gives every learner a row as wide as the assignment, and no total above it', () => {
    const record = fc.record({
      learnerId: fc.constantFrom('a', 'b', 'c'),
      position: fc.nat(4),
      state: fc.constantFrom<WorkRecord['state'][]>('open', 'solved', 'givenUp', 'closed'),
      attempts: fc.array(
        fc.record({
          at: fc.integer({ min: 1, max: 20 }).map(at),
          score: fc.double({ min: 0, max: 1, noNaN: true }),
          counted: fc.boolean(),
        }),
      ),
    });
    fc.assert(
      fc.property(fc.array(record), (some) => {
        const { rows } = foldGradebook([learner('a', 'A'), learner('b', 'B')], 5, some, at(8));
        expect(rows).toHaveLength(2);
        for (const row of rows) {
          expect(row.cells).toHaveLength(5);
          expect(row.total).toBeLessThanOrEqual(5);
        }
      }),
    );
  });
});

describe('resultsTable', () => {
  it('has a header, a row a learner, and totals that agree with the cells', () => {
    const [header, ...rows] = resultsTable(['Neuron', 'Sine'], gradebook);
    expect(header?.slice(3, 5)).toEqual(['1. Neuron', '2. Sine']);
    expect(rows[1]).toEqual([
      'Zoë Ada',
      'b@example.org',
      'yes',
      '1',
      '0.333',
      '1.333',
      '2',
      '2',
      '4',
      '2026-03-10T12:00:00.000Z',
    ]);
    expect(rows[0]?.slice(3, 6)).toEqual(['', '', '0']);
    expect(new Set([header, ...rows].map((row) => row?.length))).toEqual(new Set([header?.length]));
  });
});
