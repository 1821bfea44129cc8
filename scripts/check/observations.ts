import type { Finding } from '../../src/engine/types.ts';
import type { Book, Entry } from './records.ts';

/** Each observation against its indicator: the area's file, the unit's range and step, the source, the breaks. */
export function checkObservations(book: Book): Finding[] {
  const indicators = book.by('indicators', 'indicator');
  const units = book.by('units', 'unit');
  const files = book.names().filter((name) => name.startsWith('observations-'));
  return [
    ...files.flatMap((file) => {
      const area = file.slice('observations-'.length);
      return [
        ...values(book, file, area, indicators, units),
        ...sources(book, file, indicators),
        ...breaks(book, file),
      ];
    }),
    ...unusedBreaks(book, files),
  ];
}

function values(
  book: Book,
  file: string,
  area: string,
  indicators: ReadonlyMap<string, Entry>,
  units: ReadonlyMap<string, Entry>,
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

interface Break {
  readonly year: number;
  readonly economy: string;
}

function breaksByIndicator(book: Book): Map<string, Break[]> {
  const byIndicator = new Map<string, Break[]>();
  for (const b of book.entries('breaks')) {
    const list = byIndicator.get(b.get('indicator')) ?? [];
    byIndicator.set(b.get('indicator'), list);
    list.push({ year: Number(b.get('year')), economy: b.get('economy') });
  }
  return byIndicator;
}

/** Years of the observations before and at this one, where they are of the same series. */
function* steps(entries: readonly Entry[]): Generator<{ at: Entry; previous: number | null; year: number }> {
  const last = new Map<string, number>();
  for (const at of entries) {
    const series = `${at.get('economy')} ${at.get('indicator')} ${at.get('segment')}`;
    const year = Number(at.get('year'));
    yield { at, previous: last.get(series) ?? null, year };
    last.set(series, year);
  }
}

/** Flag B stands where breaks.csv says so, and nowhere else. */
function breaks(book: Book, file: string): Finding[] {
  const known = breaksByIndicator(book);
  const findings: Finding[] = [];
  for (const { at, previous, year } of steps(book.entries(file))) {
    const isBreak =
      previous !== null &&
      (known.get(at.get('indicator')) ?? []).some(
        (b) => (b.economy === '' || b.economy === at.get('economy')) && b.year > previous && b.year <= year,
      );
    if (isBreak !== (at.get('flag') === 'B')) {
      findings.push(
        book.finding(
          file,
          at,
          'flag',
          isBreak ? 'B: breaks.csv names a break here' : 'no B: breaks.csv names no break here',
        ),
      );
    }
  }
  return findings;
}

function unusedBreaks(book: Book, files: readonly string[]): Finding[] {
  const flagged = new Map<string, { previous: number; year: number; economy: string }[]>();
  for (const file of files) {
    for (const { at, previous, year } of steps(book.entries(file))) {
      if (previous === null || at.get('flag') !== 'B') continue;
      const list = flagged.get(at.get('indicator')) ?? [];
      flagged.set(at.get('indicator'), list);
      list.push({ previous, year, economy: at.get('economy') });
    }
  }
  return book.entries('breaks').flatMap((b) => {
    const [year, economy] = [Number(b.get('year')), b.get('economy')];
    const hit = (flagged.get(b.get('indicator')) ?? []).some(
      (o) => year > o.previous && year <= o.year && (economy === '' || economy === o.economy),
    );
    return hit ? [] : [book.finding('breaks', b, 'year', 'a year that some series of the indicator spans')];
  });
}
