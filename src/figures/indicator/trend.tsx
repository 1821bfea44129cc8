import type { NamingCatalog } from '../../catalog/catalog.ts';
import { TrendChart } from '../../charts/trend/Chart.tsx';
import { layoutTrend } from '../../charts/trend/layout.ts';
import type { Environment } from '../../words/environment.ts';
import type { Figure, FigureRows, ReadFigure } from '../figure.ts';
import { downloadRow } from '../rows.ts';
import type { TrendModel } from './model.ts';
import { type GivenSeries, readTrend, shared } from './read.ts';
import { courseRows, targetRows } from './statRows.ts';
import { indicatorTrendData } from './trendData.ts';
import { trendTable } from './trendTable.ts';
import { measure, measureSpan, trendNotes, trendTitle } from './words.ts';

/** How the chosen economies, the group's median and the world's went over time. */
export const read: ReadFigure<NamingCatalog> = async (environment, source, of, view) =>
  trendFigure(environment, await readTrend(environment, source, of, view));

/** The figure of a trend; without a drawing where only one year has values, which its title then says. */
export function trendFigure(environment: Environment<NamingCatalog>, given: GivenSeries<TrendModel>): Figure {
  const { model, series } = given;
  if (model.onlyYear !== null) {
    const why = environment.words.indicator.trendOnly(String(model.onlyYear));
    return {
      ...shared(environment, given, 'trend'),
      title: why,
      measure: measure(environment, { ...model, year: model.onlyYear }, []),
      summary: why,
      notes: [],
      drawing: null,
    };
  }
  const title = trendTitle(environment, model);
  const notes = trendNotes(environment, model);
  const summary = notes.join(' ');
  const data = indicatorTrendData(environment, model, series);
  return {
    ...shared(environment, given, 'trend'),
    title,
    measure: measureSpan(environment, model),
    summary,
    notes,
    drawing:
      model.placed.length === 0
        ? null
        : {
            fits: 'redrawn',
            at: (width, { id, still = false }) => (
              <TrendChart
                id={`${id}-${width}`}
                title={title}
                summary={summary}
                geometry={layoutTrend(data, { width })}
                still={still}
              />
            ),
          },
  };
}

/** The lines, a year a row; the file has every value of the economies in front, the medians, the middle half and the targets. */
export function trendRows(
  environment: Environment<NamingCatalog>,
  { model, series }: Pick<GivenSeries<TrendModel>, 'model' | 'series'>,
): FigureRows {
  const { indicator, lines, year } = model;
  return {
    table: trendTable(environment, model, series),
    file: {
      name: `meridian-${indicator.indicator}-trend`,
      rows: () => [
        ...lines.flatMap((economy) =>
          (series.get(economy) ?? [])
            .filter((value) => value.year <= year)
            .map((value) => downloadRow(environment.catalog, indicator, economy, { ...value, lag: 0 })),
        ),
        ...courseRows(environment, model),
        ...targetRows(environment, model),
      ],
    },
  };
}
