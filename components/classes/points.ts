// Points as people read them: at most two decimals, none that say nothing.
import { useFormatter } from 'next-intl';

/** 1 → "1", 1/3 → "0.33", in German "0,33". */
export function usePoints(): (score: number) => string {
  const format = useFormatter();
  return (score) => format.number(score, { maximumFractionDigits: 2 });
}
