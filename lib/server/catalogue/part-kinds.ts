// The kinds of answers a template version asks for, in the order of its parts.
import 'server-only';
import type { AnswerKind } from '@/lib/problems/answer-kind';
import { drawFresh } from '../practice/create-problem';
import { loadTemplate } from './load-template';

declare global {
  var chainwisePartKinds: Map<string, readonly AnswerKind[]> | undefined;
}

/** Every instance of a version has the same kinds, so that any one tells them. */
export async function partKinds(templateId: string, version: number): Promise<readonly AnswerKind[]> {
  globalThis.chainwisePartKinds ??= new Map();
  const name = `${templateId}@${version}`;
  const known = globalThis.chainwisePartKinds.get(name);
  if (known) return known;
  const { question } = drawFresh(await loadTemplate(templateId, version));
  const kinds = question.parts.map((part) => part.kind);
  globalThis.chainwisePartKinds.set(name, kinds);
  return kinds;
}
