// The words of a judgement: what the grader says of an answer, and of one member of it. Nothing of the answer is in them.

export type VerdictWord = 'correct' | 'incorrect' | 'undecided' | 'invalid';

export type MemberWord = 'right' | 'wrong' | 'extra' | 'repeated' | 'missing' | 'unplaced';
