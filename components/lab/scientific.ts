// Numbers over many powers of ten as a person writes them.

const SUPERSCRIPTS: Readonly<Record<string, string>> = {
  '-': '⁻',
  ...Object.fromEntries([...'⁰¹²³⁴⁵⁶⁷⁸⁹'].map((raised, digit) => [String(digit), raised])),
};

/** `10⁻¹²`. */
export const powerText = (power: number): string => `10${[...String(power)].map((c) => SUPERSCRIPTS[c] ?? c).join('')}`;

/** `0.25`, `1.3·10⁻¹²`, `∞`: three significant digits at most; a dash where there is no number. */
export function scientific(value: number | null | undefined): string {
  if (value === null || value === undefined) return '–';
  if (value === 0) return '0';
  if (!Number.isFinite(value)) return '∞';
  const power = Math.floor(Math.log10(Math.abs(value)));
  if (power >= -3 && power < 4) return String(Number(value.toPrecision(3))).replace('-', '−');
  const [digits = '', raised = '0'] = value.toExponential(2).split('e');
  return `${String(Number(digits)).replace('-', '−')}·${powerText(Number(raised))}`;
}
