// Every wall of .dependency-cruiser.cjs is proved by planted violations: a rule without one fails here.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { runAmong, type Sources } from './plant';
import { CHECKOUT } from './setup/checkout.mjs';
import { type Imports, KEPT, PLANTED } from './walls.cases';

const CONFIG = join(CHECKOUT, '.dependency-cruiser.cjs');
const CRUISE = ['node_modules/dependency-cruiser/bin/dependency-cruise.mjs', '--config', CONFIG, '-T', 'json', '.'];

const ruleSet = z.object({ forbidden: z.array(z.object({ name: z.string(), severity: z.literal('error') })) });
const rules = ruleSet.parse(createRequire(import.meta.url)(CONFIG)).forbidden.map(({ name }) => name);

const violation = z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) });
const report = z.object({ summary: z.object({ violations: z.array(violation) }) });

interface Import {
  readonly keyword: string;
  readonly specifier: string;
}

function read(written: string): Import {
  const [, type, specifier = ''] = /^(type )?(.*)$/.exec(written) ?? [];
  return { keyword: type === undefined ? 'import' : 'import type', specifier };
}

/** Where an imported file or package would stand; nothing for node's own and for what is not to be found. */
function placeOf({ specifier }: Import): string | undefined {
  if (specifier.startsWith('@/')) return `${specifier.slice(2)}.ts`;
  return /^(\.|node:)/.test(specifier) ? undefined : `node_modules/${specifier}/index.js`;
}

/** The files as rows say, and an empty one wherever an import leads and no row writes. */
function sourcesOf(trees: readonly Imports[]): Sources {
  const files: Record<string, string> = { 'tsconfig.json': readFileSync(join(CHECKOUT, 'tsconfig.json'), 'utf8') };
  const rows = trees.flatMap((tree) => Object.entries(tree).map(([path, all]) => ({ path, imports: all.map(read) })));
  const written = new Set(rows.map(({ path }) => path.replace(/x$/, '')));
  for (const place of rows.flatMap(({ imports }) => imports.map(placeOf)))
    if (place !== undefined && !written.has(place)) files[place] = 'export {};\n';
  for (const { path, imports } of rows)
    files[path] = imports.map(({ keyword, specifier }) => `${keyword} * as n from '${specifier}';\n`).join('');
  return files;
}

/** `rule: from → to` of everything the tool reports. */
function cruise(trees: readonly Imports[]): string[] {
  const { violations } = report.parse(JSON.parse(runAmong(sourcesOf(trees), CRUISE).output)).summary;
  return violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`).sort();
}

describe('the walls', () => {
  let found: readonly string[] = [];
  beforeAll(() => {
    found = cruise(Object.values(PLANTED).flatMap((rows) => rows.map(({ imports }) => imports)));
  }, 60_000);

  it.each(rules)('%s: catches what is planted against it, and nothing else', (rule) => {
    const expected = (PLANTED[rule] ?? []).flatMap(({ caught }) => caught.map((each) => `${rule}: ${each}`));
    expect(expected, 'no violation is planted').not.toEqual([]);
    expect(found.filter((each) => each.startsWith(`${rule}: `))).toEqual(expected.sort());
  });

  it('has no planted violation of a rule that is gone', () => {
    expect(Object.keys(PLANTED).filter((rule) => !rules.includes(rule))).toEqual([]);
  });

  it('lets through what keeps to the plan', () => {
    expect(cruise([KEPT])).toEqual([]);
  });
});
