// Lighthouse's scores of a page on its throttled phone profile: the median of several runs.
import lighthouse from 'lighthouse';
import { quantile } from './quantile';

const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const;

const TIMES = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time'];

export interface PageScores {
  /** 0 to 100. */
  readonly scores: Readonly<Record<(typeof CATEGORIES)[number], number>>;
  /** Milliseconds on the throttled phone: first and largest contentful paint, total blocking time. */
  readonly times: readonly number[];
  /** Cumulative layout shift. */
  readonly shift: number;
  /** Audits of accessibility and best practices that did not pass in some run. */
  readonly failed: readonly string[];
}

const median = (values: readonly number[]) => quantile(values, 0.5);

/** @param port of the browser's debugging protocol  @param cookie the header that signs in, empty for nobody */
export async function lighthouseScores(url: string, port: number, cookie: string, runs: number): Promise<PageScores> {
  const results: NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr'][] = [];
  for (let run = 0; run < runs; run++) {
    const flags = {
      port,
      logLevel: 'error' as const,
      onlyCategories: [...CATEGORIES],
      ...(cookie && { extraHeaders: { Cookie: cookie } }),
    };
    const result = await lighthouse(url, flags);
    if (!result || result.lhr.runtimeError) {
      throw new Error(`${url}: ${result?.lhr.runtimeError?.message ?? 'Lighthouse gave no result'}`);
    }
    results.push(result.lhr);
  }
  const scoreOf = (name: string) => Math.round(100 * median(results.map((lhr) => lhr.categories[name]?.score ?? 0)));
  const auditOf = (name: string) => median(results.map((lhr) => lhr.audits[name]?.numericValue ?? 0));
  const failed = results.flatMap((lhr) =>
    [lhr.categories.accessibility, lhr.categories['best-practices']]
      .flatMap((category) => category?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && lhr.audits[id]?.score === 0)
      .map(({ id }) => id),
  );
  return {
    scores: {
      performance: scoreOf('performance'),
      accessibility: scoreOf('accessibility'),
      'best-practices': scoreOf('best-practices'),
    },
    times: TIMES.map(auditOf),
    shift: auditOf('cumulative-layout-shift'),
    failed: [...new Set(failed)],
  };
}
