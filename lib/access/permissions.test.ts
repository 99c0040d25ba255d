// Runs the permission table: every predicate, every kind of viewer.
import { describe, expect, it } from 'vitest';
import * as account from './account';
import * as assignment from './assignment';
import * as class_ from './class';
import * as interview from './interview';
import { PERMISSIONS, VIEWERS, type ViewerName } from './permissions.cases';
import * as problem from './problem';
import * as report from './report';
import * as set from './set';
import * as template from './template';
import type { Viewer } from './viewer';

type Predicate = (viewer: Viewer, ...about: readonly unknown[]) => boolean;

const predicates = {
  ...problem,
  ...class_,
  ...assignment,
  ...set,
  ...template,
  ...interview,
  ...report,
  ...account,
} as unknown as Readonly<Record<string, Predicate>>;

describe('permissions', () => {
  it('has a row for every predicate', () => {
    expect([...new Set(PERMISSIONS.map((row) => row.predicate))].sort()).toEqual(
      Object.keys(predicates)
        .filter((name) => name.startsWith('can'))
        .sort(),
    );
  });

  it.each(PERMISSIONS)('$predicate $about: $why', ({ predicate, about, allowed }) => {
    const names = Object.keys(VIEWERS) as ViewerName[];
    const may = names.filter((name) => predicates[predicate]?.(VIEWERS[name], ...about));
    expect(may).toEqual([...allowed]);
  });
});
