import { max } from 'd3-array';

/** Share of the peak that a year must reach to be the default year. */
const ENOUGH = 0.8;

/**
 * The newest year whose count reaches 80 % of the peak count over all years.
 *
 * @param counts year → number of economies
 * @throws RangeError where there is no year
 */
export function newestWellCovered(counts: ReadonlyMap<number, number>): number {
  const peak = max(counts.values()) ?? 0;
  const years = [...counts].filter(([, count]) => count >= ENOUGH * peak).map(([year]) => year);
  const newest = max(years);
  if (newest === undefined) throw new RangeError('expected at least one year with a value');
  return newest;
}

/**
 * The newest year in which every area reaches 80 % of its own peak; where there is none, the year in
 * which the weakest area comes nearest to it (the newest of these).
 *
 * @param counts area → year → number of scored economies
 */
export function newestWellCoveredInAll(counts: ReadonlyMap<string, ReadonlyMap<number, number>>): number {
  const shares = new Map<number, number>();
  for (const byYear of counts.values()) {
    const peak = max(byYear.values()) ?? 0;
    for (const [year, count] of byYear) {
      shares.set(year, Math.min(shares.get(year) ?? 1, count / peak));
    }
  }
  const inAll = [...shares].filter(([year]) => [...counts.values()].every((byYear) => byYear.has(year)));
  const enough = inAll.filter(([, share]) => share >= ENOUGH);
  const best = max(inAll, ([, share]) => share);
  const candidates = enough.length > 0 ? enough : inAll.filter(([, share]) => share === best);
  const newest = max(candidates, ([year]) => year);
  if (newest === undefined) throw new RangeError('expected a year in which every area has a score');
  return newest;
}
