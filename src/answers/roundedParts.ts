/**
 * Numbers rounded so that they add up to a rounded total: where they would not, those that rounding moved furthest are moved by
 * one digit.
 *
 * Source: the method of largest remainders (Hamilton).
 *
 * @param total to so many decimals, what the parts add up to but for rounding
 *
 * @example roundedParts([0.26, 0.26, 0.26], 0.8, 1) // [0.2, 0.3, 0.3]
 */
export function roundedParts(parts: readonly number[], total: number, decimals: number): readonly number[] {
  const scale = 10 ** decimals;
  const units = parts.map((part) => Math.round(part * scale));
  const missing = Math.round(total * scale) - units.reduce((sum, unit) => sum + unit, 0);
  const sign = Math.sign(missing);
  const furthest = parts
    .map((part, at) => ({ at, off: sign * (part * scale - (units[at] ?? 0)) }))
    .sort((a, b) => b.off - a.off || a.at - b.at)
    .slice(0, Math.abs(missing))
    .map(({ at }) => at);
  const moved = new Set(furthest);
  return units.map((unit, at) => (unit + (moved.has(at) ? sign : 0)) / scale);
}
