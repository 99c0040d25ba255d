// The instance of a problem row, rebuilt from its template version, seed and parameters; the last ones are kept in memory.
import 'server-only';
import { z } from 'zod';
import type { Instance } from '@/lib/problems/instance';
import { rebuildInstance } from '@/lib/problems/instantiate';
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

/** Rows with the same version, seed and parameters have the same instance. */
export async function rebuild(drawn: Drawn): Promise<Instance> {
  const { templateId, version, seed } = drawn;
  const name = `${templateId}@${version}#${seed} ${JSON.stringify(drawn.parameters)}`;
  globalThis.chainwiseInstances ??= new Map();
  const cache = globalThis.chainwiseInstances;
  const cached = cache.get(name);
  if (cached) return cached;
  const document = await loadTemplate(templateId, version);
  const instance = rebuildInstance(document, seed, parameters.parse(drawn.parameters));
  const oldest = cache.keys().next();
  if (cache.size >= MAX_CACHED && !oldest.done) cache.delete(oldest.value);
  cache.set(name, instance);
  return instance;
}
