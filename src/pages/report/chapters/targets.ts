import { answerPaths } from '../../../answers/paths.ts';
import { type PublishedSeries, unpackSeries } from '../../../answers/published.ts';
import { type PublishedTargets, TARGETS_PATH } from '../../../answers/targetsBoard.ts';
import { POPULATION } from '../../../catalog/measures.ts';
import {
  type TargetsModel,
  targetsModel,
  targetsNotes,
  targetsTable,
  targetsTitle,
} from '../../../figures/group/targets.ts';
import { sourcesOf } from '../../../figures/sources.ts';
import { targetsWords } from '../../group/targetsWords.ts';
import { type Block, lead, table, texts } from '../../paper/types.ts';
import type { Given } from '../given.ts';

/** How far the group is from every target that concerns it, at which pace, and which pace the rest would need. */
export async function targets(given: Given): Promise<Block[]> {
  const { environment } = given;
  const own = targetsWords(environment.catalog.language);
  const model = await boardOf(given);
  return [
    lead(targetsTitle(own, model)),
    ...table(targetsTable(environment, own, model), sourcesOf(environment.catalog, model.sources)),
    ...texts(model.board.length === 0 ? [] : targetsNotes(own), 'note'),
  ];
}

/** The finding of the board. */
export async function targetsSentence(given: Given): Promise<string> {
  return targetsTitle(targetsWords(given.environment.catalog.language), await boardOf(given));
}

async function boardOf({ environment, source, group }: Given): Promise<TargetsModel> {
  const published = await source.published<PublishedTargets>(TARGETS_PATH);
  const ids = [...new Set([POPULATION, ...published.all.map(({ indicator }) => indicator)])];
  const series = new Map(
    await Promise.all(
      ids.map(
        async (id) =>
          [id, unpackSeries(await source.published<PublishedSeries>(answerPaths.series(id)))] as const,
      ),
    ),
  );
  const seriesOf = (id: string) => series.get(id) ?? new Map();
  return targetsModel(environment.catalog, published, group, { seriesOf, populations: seriesOf(POPULATION) });
}
