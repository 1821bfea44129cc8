import { useId } from 'react';
import { directionOf } from '../../catalog/languages.ts';
import { DumbbellChart } from '../../charts/dumbbell/Chart.tsx';
import { layoutDumbbell } from '../../charts/dumbbell/layout.ts';
import type { DumbbellRow } from '../../charts/dumbbell/types.ts';
import { awayFrom, type BesideRow } from '../../own/beside.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { Responsive } from '../../ui/Responsive.tsx';
import type { OwnWords } from '../../words/own/types.ts';

/** Economies that are drawn. */
const MOST = 60;

interface DrawingProps {
  said: OwnWords;
  caption: string;
  /** of one indicator, each with its official value */
  rows: readonly BesideRow[];
  /** of the official indicator */
  decimals: number;
  /** of the scores that count the official values */
  year: number;
}

/** The newest of the reader's values and the official one, economy by economy: a hollow and a full dot. */
export function Drawing({ said, caption, rows, decimals, year }: DrawingProps) {
  const { catalog, numbers } = useEnvironment();
  const id = useId();
  const newest = new Map<string, BesideRow>();
  for (const row of rows) {
    if (row.official !== null && row.year >= (newest.get(row.economy)?.year ?? 0))
      newest.set(row.economy, row);
  }
  const both = [...newest.values()].slice(0, MOST);
  if (both.length === 0) return null;
  const data = {
    rows: both.map(({ economy, year: ofValue, value, official }): DumbbellRow => {
      const name = catalog.economies[economy] ?? economy;
      const [first, second] = [numbers.value(official ?? 0, decimals), numbers.short(value, '')];
      return {
        id: economy,
        name,
        first: { value: official ?? 0, text: first },
        second: { value, text: second },
        gap: numbers.signed(awayFrom(official ?? 0, value, decimals), Math.max(1, decimals)),
        label: said.spoken(name, second, String(ofValue), first),
      };
    }),
    firstText: said.officialHead(String(year)),
    secondText: said.ownNotOfficial,
    gapText: said.difference,
    formatTick: numbers.axis,
  };
  return (
    <Responsive
      draw={(width) => (
        <DumbbellChart
          id={id}
          title={caption}
          summary={said.mark}
          geometry={layoutDumbbell(data, { width, direction: directionOf(catalog.language) })}
        />
      )}
    />
  );
}
