// The catalogue's skills with what each builds on.
import 'server-only';
import { toGraph } from '@/lib/progress/skill-graph';
import { SKILLS } from '@/lib/subjects';

export const SKILL_GRAPH = toGraph(SKILLS);
