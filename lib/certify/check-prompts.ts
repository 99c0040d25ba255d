// Enough different statements: learners who come back meet fresh problems.
import type { TemplateDocument } from '../problems/template';
import { type Finding, finding } from './defect';

/** Different prompts that 1,000 seeds must give. */
const ENOUGH = 100;
const WHOLE_RUN = 1000;
/** Fewer draws repeat by chance: four fifths of what 100 equally likely prompts give on average, 100 (1 − e^(−n/100)). */
const ALLOWANCE = 0.8;

/** How many different prompts that many seeds must give. */
export const promptsNeeded = (seeds: number): number =>
  seeds >= WHOLE_RUN ? ENOUGH : Math.floor(ALLOWANCE * ENOUGH * (1 - Math.exp(-seeds / ENOUGH)));

/** Too few prompts, unless the template says that it has one only. */
export function checkPrompts(document: TemplateDocument, prompts: ReadonlySet<string>, seeds: number): Finding[] {
  const needed = promptsNeeded(seeds);
  if (document.fixed || prompts.size >= needed) return [];
  return [finding('few-prompts', { prompts: prompts.size, seeds, needed })];
}
