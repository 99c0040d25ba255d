// The open question of a placement as its page shows it.
import 'server-only';
import type { Viewer } from '@/lib/access/viewer';
import type { ProblemView } from '@/lib/grader/view';
import { loadProblem } from '../practice/load-problem';
import { askedPartsOf } from './asked-parts';

/** Null when it is not there or not the viewer's. */
export async function loadQuestion(
  viewer: Viewer,
  problemId: string,
): Promise<{ readonly problem: ProblemView; readonly asked: readonly string[] } | null> {
  const problem = await loadProblem(viewer, problemId);
  if (!problem) return null;
  return { problem, asked: await askedPartsOf({ ...problem, templateId: problem.template }) };
}
