import { type AnswerSource, answerPaths } from '../../answers/paths.ts';
import type { NamingCatalog } from '../../catalog/catalog.ts';
import { groupOf } from '../../catalog/members.ts';
import type { World } from '../../charts/map/types.ts';
import type { FigureView } from '../../view/figureView.ts';
import type { Environment } from '../../words/environment.ts';
import type { Figure, FigureRows, ReadFigure } from '../figure.ts';
import { mapDrawing } from '../mapDrawing.tsx';
import { downloadRow } from '../rows.ts';
import { mapData } from './mapData.ts';
import { mapTable } from './mapTable.ts';
import type { IndicatorModel } from './model.ts';
import { type Given, readIndicator, shared } from './read.ts';
import { medianRows, statRow } from './statRows.ts';
import { indicatorPageLead, mapNotes, mapTitle, measure } from './words.ts';

/** The values of a group's members, and the outlines that they are drawn in. */
export interface GivenMap extends Given {
  /** null where they are not there yet */
  readonly world: World | null;
}

/** The members' values of an indicator on a map of the group. */
export const read: ReadFigure<NamingCatalog> = async (environment, source, of, view) =>
  mapFigure(environment, await readMap(environment, source, of, view));

async function readMap(
  environment: Environment<NamingCatalog>,
  source: AnswerSource,
  of: string,
  view: Partial<FigureView>,
): Promise<GivenMap> {
  const { group } = groupOf(environment.catalog, view.group);
  const [given, world] = await Promise.all([
    readIndicator(environment, source, of, view),
    source.published<World>(answerPaths.map(group)),
  ]);
  return { ...given, world };
}

/** @param economyHref where a member leads; nowhere where left out */
export function mapFigure(
  environment: Environment<NamingCatalog>,
  given: GivenMap,
  economyHref?: (economy: string) => string,
): Figure {
  const { model, world } = given;
  const title = mapTitle(environment, model);
  const summary = indicatorPageLead(environment, model) ?? title;
  return {
    ...shared(environment, given, 'map'),
    title,
    measure: measure(environment, model, model.placed),
    summary,
    notes: mapNotes(environment, model),
    ...(model.placed.length === 0
      ? { drawing: null }
      : mapDrawing(environment, {
          world,
          group: model.group,
          title,
          summary,
          ...mapData(environment, model, economyHref),
        })),
  };
}

/** Members with a value in the order of their names, for the ranking has them by value; the file has the medians, too. */
export function mapRows(environment: Environment<NamingCatalog>, model: IndicatorModel): FigureRows {
  const { indicator, group, year, placed } = model;
  return {
    table: mapTable(environment, model),
    file: {
      name: `meridian-${indicator.indicator}-map-${group.group}-${year}`,
      rows: () => [
        ...placed.map((each) => downloadRow(environment.catalog, indicator, each.economy, each)),
        ...medianRows(environment, model),
        ...model.regions.map(({ group: code, name, value }) =>
          statRow(environment, model, {
            code,
            name: environment.words.labelled(
              environment.words.indicator.average('median', group.short),
              name,
            ),
            year,
            value,
          }),
        ),
      ],
    },
  };
}
