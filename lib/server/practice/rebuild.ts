// The instance of a problem row, rebuilt from its template version, seed and parameters; the last ones are kept in memory.
import 'server-only';
import { z } from 'zod';
import type { Instance } from '@/lib/problems/instance';
import { rebuildInstance } from '@/lib/problems/instantiate';
import { canonicalJson } from '../canonical-json';
import { loadTemplate } from '../catalogue/load-template';

interface Drawn {
  readonly templateId: string;
  readonly version: number;
  readonly seed: number;
  readonly parameters: unknown;
}

const parameters = z.record(z.string(), z.string());

declare global {
  var chainwiseInstances: Map<string, Instance> | undefined;
}

const MAX_CACHED = 1_000;

function nameOf({ templateId, version, seed, parameters }: Drawn): string {
  return `${templateId}@${version}#${seed} ${canonicalJson(parameters)}`;
}

function remember(name: string, instance: Instance): void {
  globalThis.chainwiseInstances ??= new Map();
  const cache = globalThis.chainwiseInstances;
  const oldest = cache.keys().next();
  if (cache.size >= MAX_CACHED && !oldest.done) cache.delete(oldest.value);
  cache.set(name, instance);
}

/** Keeps a freshly drawn instance, so that its first page need not rebuild it. */
export function keepInstance(instance: Instance): void {
  remember(nameOf({ ...instance, templateId: instance.template }), instance);
}

/** Rows with the same version, seed and parameters have the same instance. */
export async function rebuild(drawn: Drawn): Promise<Instance> {
  const name = nameOf(drawn);
  const cached = globalThis.chainwiseInstances?.get(name);
  if (cached) return cached;
  const document = await loadTemplate(drawn.templateId, drawn.version);
  const instance = rebuildInstance(document, drawn.seed, parameters.parse(drawn.parameters));
  remember(name, instance);
  return instance;
}
