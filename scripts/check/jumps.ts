import { deviation, group } from 'd3-array';
import type { Book, Entry } from './records.ts';

/** A change of one economy between two neighbouring values of an indicator. */
export interface Jump {
  readonly economy: string;
  readonly indicator: string;
  readonly from: number;
  readonly to: number;
  readonly before: number;
  readonly after: number;
  readonly flag: string;
  /** change a year, in standard deviations of all the indicator's values (of their logarithms on a log scale) */
  readonly size: number;
  readonly file: string;
  readonly line: number;
}

/**
 * The largest year-on-year changes of the whole population's values, largest first: what a maintainer looks at after
 * each refresh. A jump is a question, not an error. Indicators with steps (laws, classes) are left out: each step is one.
 */
export function jumps(book: Book, count: number): Jump[] {
  const logarithmic = new Set(
    book
      .entries('indicators')
      .filter((i) => i.get('scale') === 'log')
      .map((i) => i.get('indicator')),
  );
  const stepped = new Set(
    book
      .entries('units')
      .filter((u) => u.get('step') !== '' && Number(u.get('maximum')) <= 100)
      .map((u) => u.get('unit')),
  );
  const classes = new Set(
    book
      .entries('indicators')
      .filter((i) => stepped.has(i.get('unit')))
      .map((i) => i.get('indicator')),
  );
  const files = book.observations();
  return files
    .flatMap((file) => {
      const totals = book
        .entries(file)
        .filter((o) => o.get('segment') === 'total' && !classes.has(o.get('indicator')));
      return [...group(totals, (o) => o.get('indicator'))].flatMap(([indicator, entries]) =>
        ofIndicator(indicator, entries, logarithmic.has(indicator), book.file(file)),
      );
    })
    .sort((a, b) => b.size - a.size)
    .slice(0, count);
}

function ofIndicator(indicator: string, entries: readonly Entry[], log: boolean, file: string): Jump[] {
  const level = (o: Entry) => (log ? Math.log(Number(o.get('value'))) : Number(o.get('value')));
  const known = entries.filter((o) => Number.isFinite(level(o)));
  const spread = deviation(known, level);
  if (!spread) return [];
  return [...group(known, (o) => o.get('economy'))].flatMap(([economy, series]) =>
    series.slice(1).flatMap((at, i) => {
      const previous = series[i];
      if (!previous) return [];
      const [from, to] = [Number(previous.get('year')), Number(at.get('year'))];
      return {
        economy,
        indicator,
        from,
        to,
        before: Number(previous.get('value')),
        after: Number(at.get('value')),
        flag: at.get('flag'),
        size: Math.abs(level(at) - level(previous)) / spread / (to - from),
        file,
        line: at.line,
      };
    }),
  );
}
