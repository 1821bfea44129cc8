import type { SeriesRow } from '../../src/answers/published.ts';
import type { Tables } from '../../src/catalog/read.ts';
import type { Engine } from '../../src/engine/types.ts';
import { type SegmentsAnswer, segments } from '../../src/questions/segments.ts';
import { series } from '../../src/questions/series.ts';

/** Everything that the engine was asked for, once: indicator → rows. Indicators without a value are left out. */
export interface Facts {
  readonly series: ReadonlyMap<string, readonly SeriesRow[]>;
  readonly segments: ReadonlyMap<string, readonly SegmentsAnswer[]>;
}

export async function askFacts(engine: Engine, { indicators }: Tables): Promise<Facts> {
  const facts = {
    series: new Map<string, readonly SeriesRow[]>(),
    segments: new Map<string, readonly SegmentsAnswer[]>(),
  };
  for (const { indicator, area } of indicators) {
    const own = await engine.ask(series, { indicator, area });
    if (own.length > 0) facts.series.set(indicator, own);
    const divided = await engine.ask(segments, { indicator, area });
    if (divided.length > 0) facts.segments.set(indicator, divided);
  }
  return facts;
}
