import type { Finding } from '../../src/engine/types.ts';
import type { Book, Entry } from './records.ts';

/**
 * Flag B stands on the first value at or after each year of breaks.csv, of the series that have an earlier value, and
 * nowhere else; and each break is of some series.
 */
export function checkBreaks(book: Book): Finding[] {
  const byIndicator = new Map<string, Entry[]>();
  for (const b of book.entries('breaks')) {
    byIndicator.set(b.get('indicator'), [...(byIndicator.get(b.get('indicator')) ?? []), b]);
  }
  const used = new Set<Entry>();
  const findings = book.observations().flatMap((file) => {
    const last = new Map<string, number>();
    return book.entries(file).flatMap((o) => {
      const flagged = o.get('flag') === 'B';
      const candidates = byIndicator.get(o.get('indicator'));
      if (candidates === undefined) return flagged ? [book.finding(file, o, 'flag', NO_BREAK)] : [];
      const series = `${o.get('economy')} ${o.get('indicator')} ${o.get('segment')}`;
      const [previous, year] = [last.get(series), Number(o.get('year'))];
      last.set(series, year);
      const here = candidates.filter(
        (b) => previous !== undefined && breaks(b, o.get('economy'), previous, year),
      );
      for (const b of here) used.add(b);
      if (here.length > 0 === flagged) return [];
      return [book.finding(file, o, 'flag', flagged ? NO_BREAK : 'B: breaks.csv names a break here')];
    });
  });
  const unused = book.entries('breaks').filter((b) => !used.has(b));
  return [
    ...findings,
    ...unused.map((b) => book.finding('breaks', b, 'year', 'a year that a series of the indicator spans')),
  ];
}

const NO_BREAK = 'no B: breaks.csv names no break here';

function breaks(b: Entry, economy: string, previous: number, year: number): boolean {
  const at = Number(b.get('year'));
  return at > previous && at <= year && (b.get('economy') === '' || b.get('economy') === economy);
}
