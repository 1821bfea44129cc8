import type { NamingCatalog } from '../../catalog/catalog.ts';
import { directionOf } from '../../catalog/languages.ts';
import { RankingChart } from '../../charts/ranking/Chart.tsx';
import { layoutRanking } from '../../charts/ranking/layout.ts';
import type { Domain } from '../../charts/scale.ts';
import type { Environment } from '../../words/environment.ts';
import type { Figure, FigureRows, ReadFigure } from '../figure.ts';
import { downloadRow } from '../rows.ts';
import type { RankingModel } from './model.ts';
import { rankingData } from './rankingData.ts';
import { rankingTable, type Sorted } from './rankingTable.ts';
import { type Given, readRanking, shared } from './read.ts';
import { medianRows, targetRows } from './statRows.ts';
import { indicatorPageLead, measure, rankingNotes, rankingTitle } from './words.ts';

/** The ranking of a group's members. */
export const read: ReadFigure<NamingCatalog> = async (environment, source, of, view) =>
  rankingFigure(environment, await readRanking(environment, source, of, view));

/**
 * @param economyHref where a member's row leads; nowhere where left out
 * @param domain ends of a scale that stands still; left out, they follow from the values
 */
export function rankingFigure(
  environment: Environment<NamingCatalog>,
  given: Given<RankingModel>,
  economyHref?: (economy: string) => string,
  domain?: Domain,
): Figure {
  const { model } = given;
  const title = rankingTitle(environment, model);
  const summary = indicatorPageLead(environment, model) ?? title;
  const data = rankingData(environment, model, economyHref);
  const direction = directionOf(environment.catalog.language);
  return {
    ...shared(environment, given, 'ranking'),
    title,
    measure: measure(environment, model, model.placed),
    summary,
    notes: rankingNotes(environment, model),
    drawing:
      model.placed.length === 0
        ? null
        : {
            fits: 'redrawn',
            rows: data.rows.length,
            at: (width, { id, few = (rows) => rows }) => (
              <RankingChart
                id={`${id}-${width}`}
                title={title}
                summary={summary}
                geometry={layoutRanking(
                  { ...data, rows: few(data.rows), ...(domain && { domain }) },
                  { width, direction },
                )}
              />
            ),
          },
  };
}

/** Members with a value, as the reader sorted them; the file has the medians and targets, too. */
export function rankingRows(
  environment: Environment<NamingCatalog>,
  model: RankingModel,
  sorted: Sorted,
): FigureRows {
  const { indicator, group, year, placed } = model;
  return {
    table: rankingTable(environment, model, sorted),
    file: {
      name: `meridian-${indicator.indicator}-${group.group}-${year}`,
      rows: () => [
        ...placed.map((place) => downloadRow(environment.catalog, indicator, place.economy, place)),
        ...medianRows(environment, model),
        ...targetRows(environment, model),
      ],
    },
  };
}
