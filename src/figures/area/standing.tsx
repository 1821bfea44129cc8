import type { IndicatorCatalog } from '../../catalog/catalog.ts';
import { directionOf } from '../../catalog/languages.ts';
import { RankingChart } from '../../charts/ranking/Chart.tsx';
import { layoutRanking } from '../../charts/ranking/layout.ts';
import type { Environment } from '../../words/environment.ts';
import { classMeanings } from '../colours.ts';
import type { Figure, ReadFigure } from '../figure.ts';
import { aboveWorldTitle, mediansLead } from '../scores/words.ts';
import type { AreaModel } from './model.ts';
import { rankingData } from './rankingData.ts';
import { carriedOf, type Given, readArea, shared, viewOf } from './read.ts';
import { standingNotes } from './words.ts';

/** Which of a group's members have which score in an area. */
export const read: ReadFigure<IndicatorCatalog> = async (environment, source, of, view) =>
  standingFigure(environment, await readArea(environment, source, of, { ...viewOf(view), sure: true }));

/** Which of a group's members have which score in an area: a bar each, best first, with how sure its rank is. */
export function standingFigure(
  environment: Environment<IndicatorCatalog>,
  { model, view }: Given<AreaModel>,
): Figure {
  const { catalog, words } = environment;
  const { area, standing } = model;
  const title = aboveWorldTitle(environment, standing);
  const summary = mediansLead(environment, standing) ?? title;
  const data = rankingData(environment, model, carriedOf(catalog, view));
  const direction = directionOf(catalog.language);
  return {
    ...shared(environment, { area, ...standing }, view, 'standing'),
    title,
    measure: words.area.measure(area.short, String(standing.year)),
    summary,
    notes: standingNotes(environment, model),
    key: classMeanings(environment),
    drawing:
      standing.scored === 0
        ? null
        : {
            fits: 'redrawn',
            rows: data.rows.length,
            at: (width, { id, few = (rows) => rows }) => (
              <RankingChart
                id={`${id}-${width}`}
                title={title}
                summary={summary}
                geometry={layoutRanking({ ...data, rows: few(data.rows) }, { width, direction })}
              />
            ),
          },
  };
}
