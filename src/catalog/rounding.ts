/** Digits that count: what lies behind them is noise of floating point, and never rounds a number the other way. */
const DIGITS = 12;

/**
 * A number as it is printed, the one rule for all words, tables, drawings and differences: half goes away from zero, as it is read
 * in decimal digits.
 *
 * @example rounded(1.265, 2) // 1.27, though the nearest binary number lies below
 */
export function rounded(value: number, decimals: number): number {
  const exact = Number(value.toPrecision(DIGITS));
  const [digits = '0', exponent = '0'] = String(Math.abs(exact)).split('e');
  const shifted = Math.round(Number(`${digits}e${Number(exponent) + decimals}`));
  const [whole = '0', size = '0'] = String(shifted).split('e');
  const back = Number(`${whole}e${Number(size) - decimals}`);
  return exact < 0 && back !== 0 ? -back : back;
}

/** What lies between two numbers as they are printed, so that who takes one from the other finds the same. */
export function printedDifference(from: number, to: number, decimals: number): number {
  return rounded(rounded(to, decimals) - rounded(from, decimals), decimals);
}

/** A number with few digits, for a file: as few more than those given as leave it as it is printed with any of the decimals. */
export function shortened(value: number, digits: number, decimals: readonly number[]): number {
  for (let most = digits; most < DIGITS; most += 1) {
    const short = Number(value.toPrecision(most));
    if (decimals.every((each) => rounded(short, each) === rounded(value, each))) return short;
  }
  return Number(value.toPrecision(DIGITS));
}
