// TEMP
import { type JudgeMaker, refuse } from './judge';
export const judgeMatrix: JudgeMaker = () => refuse({ code: 'bad-reference' });
