import type { IndicatorCatalog } from '../../catalog/catalog.ts';
import { directionOf } from '../../catalog/languages.ts';
import { StripChart } from '../../charts/strip/Chart.tsx';
import { layoutStrip } from '../../charts/strip/layout.ts';
import type { Environment } from '../../words/environment.ts';
import type { Figure, ReadFigure } from '../figure.ts';
import { recomputedNote } from '../notes.ts';
import type { AreaModel } from './model.ts';
import { carriedOf, type Given, readArea, shared, viewOf } from './read.ts';
import { stripData } from './stripData.ts';
import { stripSpoken, stripTitle } from './words.ts';

/** How far apart a group's members are in an area. */
export const read: ReadFigure<IndicatorCatalog> = async (environment, source, of, view) =>
  stripFigure(environment, await readArea(environment, source, of, { ...viewOf(view), sure: false }));

/** How far apart a group's members are in an area: each a dot on one line, those in front by name. */
export function stripFigure(
  environment: Environment<IndicatorCatalog>,
  { model, view }: Given<AreaModel>,
): Figure {
  const { catalog, words } = environment;
  const { area, standing } = model;
  const title = stripTitle(environment, model);
  const summary = standing.scored === 0 ? title : stripSpoken(environment, model);
  const data = stripData(environment, model, carriedOf(catalog, view));
  const direction = directionOf(catalog.language);
  return {
    ...shared(environment, { area, ...standing }, view, 'strip'),
    title,
    measure: words.area.strip.measure(area.short, String(standing.year)),
    summary,
    notes: recomputedNote(environment, model.standing.measured),
    drawing:
      standing.scored === 0
        ? null
        : {
            fits: 'redrawn',
            at: (width, { id }) => (
              <StripChart
                id={`${id}-${width}`}
                title={title}
                summary={summary}
                geometry={layoutStrip(data, { width, direction })}
              />
            ),
          },
  };
}
