import { answerPaths } from '../../answers/paths.ts';
import type { Source } from '../../catalog/catalog.ts';
import { groupOf } from '../../catalog/members.ts';
import type { World } from '../../charts/map/types.ts';
import type { Environment } from '../../words/environment.ts';
import type { Figure, ReadFigure } from '../figure.ts';
import { mapDrawing } from '../mapDrawing.tsx';
import { recomputedNote } from '../notes.ts';
import { readScoreSources } from '../sources.ts';
import { mapData, mapTitle } from './mapData.ts';
import { shownColumn } from './model.ts';
import { type Given, readScores, shared } from './read.ts';
import { mapLead, spokenColumn } from './words.ts';

/** Scores of a year, the data sets behind those of the column that is shown, and the outlines that they are drawn in. */
export interface GivenMap extends Given {
  readonly sources: readonly Source[] | null;
  /** null where they are not there yet */
  readonly world: World | null;
}

/** The scores of a group's members in one column, on a map of the group. */
export const read: ReadFigure = async (given, source, _, asked) => {
  const { catalog } = given;
  const [{ environment, model, view }, world] = await Promise.all([
    readScores(given, source, asked, false),
    source.published<World>(answerPaths.map(groupOf(catalog, asked.group).group)),
  ]);
  const sources = await readScoreSources(catalog, source, shownColumn(model));
  return scoremapFigure(environment, { model, view, sources, world });
};

/**
 * The scores of a group's members in one column, on a map of the group in the colours of their classes.
 *
 * @param economyHref where a member leads; nowhere where left out
 */
export function scoremapFigure(
  environment: Environment,
  given: GivenMap,
  economyHref?: (economy: string) => string,
): Figure {
  const { words } = environment;
  const { model, sources, world } = given;
  const { group, year } = model;
  const title = mapTitle(environment, model);
  const summary = mapLead(environment, model) ?? title;
  const data = mapData(environment, model, economyHref);
  return {
    ...shared(environment, given, 'scoremap'),
    title,
    measure: words.area.measure(spokenColumn(model), String(year)),
    summary,
    notes: [...recomputedNote(environment, model.measured), words.figure.boundaries],
    sources,
    ...mapDrawing(environment, { world, group, title, summary, ...data }),
  };
}
