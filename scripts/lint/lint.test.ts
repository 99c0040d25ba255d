// The project's own lint rules, proved by planted violations with the project's own biome.json.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { runAmong, type Sources } from '../plant';
import { CHECKOUT } from '../setup/checkout.mjs';

const CI = [
  'node_modules/@biomejs/biome/bin/biome',
  'ci',
  '--reporter=json',
  '--max-diagnostics=none',
  '--colors=off',
  '.',
];
const CONFIG = [
  '.gitignore',
  'biome.json',
  'scripts/lint/pure.grit',
  'scripts/lint/client.grit',
  'scripts/lint/words.grit',
];

const diagnostic = z.object({
  severity: z.string(),
  category: z.string(),
  message: z.string(),
  location: z.object({ path: z.string(), start: z.object({ line: z.number() }) }),
});
const report = z.object({ diagnostics: z.array(diagnostic) });

function lint(files: Sources) {
  const config = CONFIG.map((path) => [path, readFileSync(join(CHECKOUT, path), 'utf8')]);
  const { status, output } = runAmong({ ...Object.fromEntries(config), ...files }, CI);
  return { status, diagnostics: report.parse(JSON.parse(output)).diagnostics };
}

const source = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join('');

const CLOCK_AND_CHANCE = [
  'export const at = Date.now();',
  'export const clock = Date.now;',
  'export const now = new Date();',
  'export const text = Date();',
  'export const tick = performance.now();',
  'export const draw = Math.random();',
  'export const dice = [1, 2].map(Math.random);',
  'export const id = crypto.randomUUID();',
];
const PURE = [
  'export const day = new Date(0);',
  "export const noon = new Date('2026-03-01T10:00:00Z');",
  'export const start = Date.UTC(2026, 2, 1);',
  'export const most = Math.max(1, 2);',
];
const LUXON = [
  "import { DateTime } from 'luxon';",
  '',
  'export const now = DateTime.now();',
  'export const here = DateTime.local();',
  'export const utc = DateTime.utc();',
  'export const noon = DateTime.fromMillis(0);',
];
const CLIENT = ["'use client';", '', 'export const Page = () => null;'];

describe('the lint rules', () => {
  it('keeps clock and chance out of pure lib', () => {
    const { status, diagnostics } = lint({
      'lib/problems/draw.ts': source(CLOCK_AND_CHANCE),
      'lib/result.ts': source(CLOCK_AND_CHANCE.slice(0, 1)),
      'lib/progress/day.ts': source(LUXON),
    });
    expect(status).not.toBe(0);
    expect(diagnostics.map(({ location }) => `${location.path}:${location.start.line}`).sort()).toEqual([
      ...CLOCK_AND_CHANCE.map((_, index) => `lib/problems/draw.ts:${index + 1}`),
      'lib/progress/day.ts:3',
      'lib/progress/day.ts:4',
      'lib/progress/day.ts:5',
      'lib/result.ts:1',
    ]);
    for (const { severity, message } of diagnostics) {
      expect(severity).toBe('error');
      expect(message).toMatch(/^Pure lib knows no clock and no chance/);
    }
  });

  it('keeps client components out of pages', () => {
    const { status, diagnostics } = lint({
      'app/list/page.tsx': source(CLIENT),
      'app/list/actions.ts': source(CLIENT),
    });
    expect(status).not.toBe(0);
    expect(diagnostics.map(({ severity, location }) => `${severity} ${location.path}`).sort()).toEqual([
      'error app/list/actions.ts',
      'error app/list/page.tsx',
    ]);
    for (const { message } of diagnostics) expect(message).toMatch(/^A client component stands in components/);
  });

  it('keeps what people read out of pages and components', () => {
    const { status, diagnostics } = lint({
      'app/list/page.tsx': source([
        "export const metadata = { title: 'A list' };",
        '',
        'export const Page = () => <p>Some words</p>;',
      ]),
      'components/ui/mark.tsx': source([
        'export const Mark = ({ on }: { on: boolean }) => <b aria-label="A mark">{on ? \'It is on\' : null}</b>;',
      ]),
    });
    expect(status).not.toBe(0);
    const places = diagnostics.map(({ location }) => `${location.path}:${location.start.line}`);
    expect([...new Set(places)].sort()).toEqual([
      'app/list/page.tsx:1',
      'app/list/page.tsx:3',
      'components/ui/mark.tsx:1',
    ]);
    const words = diagnostics.filter(({ message }) => message.startsWith('What people read belongs in the catalogue'));
    expect(words.length).toBeGreaterThanOrEqual(3);
  });

  it('lets pure code be, and the places where clock, chance and clients belong', () => {
    const found = lint({
      'lib/problems/day.ts': source(PURE),
      'lib/problems/day.test.ts': source(CLOCK_AND_CHANCE),
      'lib/server/seed.ts': source(CLOCK_AND_CHANCE),
      'scripts/bench.ts': source(CLOCK_AND_CHANCE),
      'components/ui/clock.tsx': source([...CLIENT, ...CLOCK_AND_CHANCE]),
      'app/list/error.tsx': source(CLIENT),
      'app/global-error.tsx': source(CLIENT),
      'app/list/actions.ts': source(["'use server';", '', 'export const list = async () => [];']),
    });
    expect(found).toEqual({ status: 0, diagnostics: [] });
  });
});
