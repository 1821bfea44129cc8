import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import type { Query, Question } from '../../src/engine/types.ts';
import { counts } from '../../src/questions/counts.ts';
import { panel } from '../../src/questions/panel.ts';
import { segments } from '../../src/questions/segments.ts';
import { series } from '../../src/questions/series.ts';
import { extent } from '../../src/questions/table.ts';
import { areasIn, factorsOf } from './grow.ts';

/** A question with its parameters set. */
export interface Asked {
  readonly name: string;
  readonly query: Query;
}

/**
 * The questions that a build asks of a data package: each indicator's values for the whole population and by segment, and the
 * panel that scores are made of; and two that explore asks of everything.
 *
 * @param every of the indicators, each so many-th is asked for
 */
export function questionsOf(data: string, times: number, every: number): Asked[] {
  const areas = areasIn(data);
  const copies = Array.from({ length: factorsOf(times).indicators }, (_, nth) =>
    nth === 0 ? '' : `-made-${nth}`,
  );
  const indicators = csvParse(readFileSync(join(data, 'indicators.csv'), 'utf8'))
    .flatMap(({ indicator = '', area = '' }) =>
      copies.map((copy) => ({ indicator: `${indicator}${copy}`, area })),
    )
    .filter((_, at) => at % every === 0);
  const of = <P>(name: string, question: Question<P, unknown>, params: P): Asked => ({
    name,
    query: question.query(params),
  });
  const everything = { filter: { years: {} }, among: areas };
  return [
    ...indicators.flatMap((own) => [
      of(`series of ${own.indicator}`, series, own),
      of(`segments of ${own.indicator}`, segments, own),
    ]),
    of('panel of weighted indicators', panel, { areas, indicators: 'weighted' }),
    of('extent of everything', extent, { ...everything, layout: 'years' }),
    of('counts of everything', counts, everything),
  ];
}
