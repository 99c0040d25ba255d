// What is counted and timed, in Prometheus' terms.
import 'server-only';
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';

function createMetrics() {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'chainwise_' });
  const registers = [registry];
  return {
    registry,
    actions: new Counter({
      name: 'chainwise_actions_total',
      help: 'Server actions by name and outcome.',
      labelNames: ['action', 'outcome'],
      registers,
    }),
    apiRequests: new Counter({
      name: 'chainwise_api_requests_total',
      help: 'Requests to the public API by route, method and status.',
      labelNames: ['route', 'method', 'status'],
      registers,
    }),
    apiSeconds: new Histogram({
      name: 'chainwise_api_request_seconds',
      help: 'Time to answer a request to the public API.',
      labelNames: ['route', 'method'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
      registers,
    }),
    verdicts: new Counter({
      name: 'chainwise_verdicts_total',
      help: 'Judged answers by verdict and method.',
      labelNames: ['verdict', 'method'],
      registers,
    }),
    gradeSeconds: new Histogram({
      name: 'chainwise_grade_seconds',
      help: 'Time to judge one answer.',
      buckets: [0.0001, 0.0005, 0.001, 0.005, 0.01, 0.05, 0.1, 0.5],
      registers,
    }),
    limited: new Counter({
      name: 'chainwise_rate_limited_total',
      help: 'Requests refused by a rate limit.',
      labelNames: ['limit'],
      registers,
    }),
  };
}

export type Metrics = ReturnType<typeof createMetrics>;

declare global {
  var chainwiseMetrics: Metrics | undefined;
}

/** One registry a process, also when development reloads this file. */
export function metrics(): Metrics {
  globalThis.chainwiseMetrics ??= createMetrics();
  return globalThis.chainwiseMetrics;
}
