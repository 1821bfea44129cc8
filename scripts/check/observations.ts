import type { Finding } from '../../src/engine/types.ts';
import { checkBreaks } from './breaks.ts';
import type { Book, Entry } from './records.ts';

/** Each observation against its indicator: the area's file, the unit's range and step, the source, the breaks. */
export function checkObservations(book: Book): Finding[] {
  const indicators = book.by('indicators', 'indicator');
  const units = book.by('units', 'unit');
  const files = book.observations();
  return [
    ...files.flatMap((file) => {
      const area = file.slice('observations-'.length);
      return [...values(book, file, area, { indicators, units }), ...sources(book, file, indicators)];
    }),
    ...checkBreaks(book),
  ];
}

function values(
  book: Book,
  file: string,
  area: string,
  { indicators, units }: Readonly<Record<'indicators' | 'units', ReadonlyMap<string, Entry>>>,
): Finding[] {
  const rules = new Map(
    [...indicators].map(([id, i]) => {
      const unit = units.get(i.get('unit'));
      const limit = (column: string) => Number(unit?.get(column) || Number.NaN);
      return [
        id,
        { area: i.get('area'), low: limit('minimum'), high: limit('maximum'), step: limit('step') },
      ];
    }),
  );
  return book.entries(file).flatMap((o) => {
    const rule = rules.get(o.get('indicator'));
    if (!rule) return [];
    const value = Number(o.get('value'));
    if (rule.area !== area) return [book.finding(file, o, 'indicator', `an indicator of ${area}`)];
    if (value < rule.low) return [book.finding(file, o, 'value', `at least ${rule.low}, the unit's minimum`)];
    if (value > rule.high)
      return [book.finding(file, o, 'value', `at most ${rule.high}, the unit's maximum`)];
    if (value % rule.step !== 0 && !Number.isNaN(rule.step))
      return [book.finding(file, o, 'value', `a multiple of ${rule.step}`)];
    return [];
  });
}

/** One vintage an indicator: totals come from the indicator's source, all segments from one source. */
function sources(book: Book, file: string, indicators: ReadonlyMap<string, Entry>): Finding[] {
  const entries = book.entries(file);
  const parts = new Map<string, Map<string, number>>();
  for (const o of entries) {
    if (o.get('segment') === 'total') continue;
    const counts = parts.get(o.get('indicator')) ?? new Map<string, number>();
    parts.set(o.get('indicator'), counts.set(o.get('source'), (counts.get(o.get('source')) ?? 0) + 1));
  }
  const usual = new Map(
    [...parts].map(([indicator, counts]) => [indicator, [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]]),
  );
  return entries.flatMap((o) => {
    const indicator = o.get('indicator');
    const expected =
      o.get('segment') === 'total' ? indicators.get(indicator)?.get('source') : usual.get(indicator);
    return expected === undefined || expected === o.get('source')
      ? []
      : [book.finding(file, o, 'source', `${expected}: an indicator never mixes vintages`)];
  });
}
