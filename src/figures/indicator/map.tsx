import { type AnswerSource, answerPaths } from '../../answers/paths.ts';
import { groupOf } from '../../catalog/members.ts';
import type { World } from '../../charts/map/types.ts';
import type { Environment } from '../../words/environment.ts';
import type { Figure } from '../figure.ts';
import { drawnMap } from '../mapDrawing.tsx';
import { mapData } from './mapData.ts';
import { common, readIndicator, type View } from './read.ts';
import { mapNotes, mapTitle, measure, pageLead } from './words.ts';

/** The members' values of an indicator on a map of the group. */
export async function mapEmbed(
  environment: Environment,
  source: AnswerSource,
  id: string,
  view: View,
): Promise<Figure> {
  const { group } = groupOf(environment.catalog, view.group);
  const [own, world] = await Promise.all([
    readIndicator(environment, source, id, view, false),
    source.published<World>(answerPaths.map(group)),
  ]);
  const { model } = own;
  const title = mapTitle(environment, model);
  const summary = pageLead(environment, model) ?? title;
  return {
    ...common(environment, own, view),
    title,
    measure: measure(environment, model),
    summary,
    notes: mapNotes(environment, model),
    ...(model.placed.length === 0
      ? { draw: () => null }
      : drawnMap(environment, { world, group: model.group, title, summary, ...mapData(environment, model) })),
  };
}
