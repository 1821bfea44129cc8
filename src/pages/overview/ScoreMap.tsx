import { useQuery } from '@tanstack/react-query';
import { shownColumn } from '../../figures/scores/model.ts';
import type { Given } from '../../figures/scores/read.ts';
import { scoremapFigure } from '../../figures/scores/scoremap.tsx';
import { scoremapRows } from '../../figures/scores/scoremapTable.ts';
import { scoreSources } from '../../figures/sources.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { Near } from '../../ui/Near.tsx';
import { PageFigure } from '../../ui/PageFigure.tsx';
import { href, paths } from '../../view/links.ts';
import { type AnswerSource, mapQuery } from '../answers.ts';

interface ScoreMapProps extends Given {
  source: AnswerSource;
  /** search part of links to other pages */
  carried: string;
}

/** The sorted column's scores on a map of the group, in class colours. */
export function ScoreMap({ source, model, view, carried }: ScoreMapProps) {
  const environment = useEnvironment();
  const { catalog, base } = environment;
  const { data: world = null, isPending } = useQuery(mapQuery(source, model.group.group));
  const sources = scoreSources(catalog, shownColumn(model));
  const figure = scoremapFigure(environment, { model, view, sources, world }, (economy) =>
    href(base, catalog.language, paths.economy(economy), carried),
  );
  return (
    <Near>
      <PageFigure figure={figure} rows={scoremapRows(environment, model)} later="folded">
        {isPending && <div className="map-place" />}
      </PageFigure>
    </Near>
  );
}
