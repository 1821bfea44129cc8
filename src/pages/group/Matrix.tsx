import { matrixFigure } from '../../figures/scores/matrix.tsx';
import { matrixRows } from '../../figures/scores/matrixTable.ts';
import type { ScoresModel } from '../../figures/scores/model.ts';
import { overviewSearch } from '../../figures/scores/read.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { PageFigure } from '../../ui/PageFigure.tsx';
import { href, paths } from '../../view/links.ts';

/** The overview's matrix of the group; its links lead there. */
export function Part({ model }: { model: ScoresModel }) {
  const environment = useEnvironment();
  const { catalog, base } = environment;
  const view = { group: model.group.group };
  const here = href(base, catalog.language, paths.overview);
  const links = {
    sortHref: (sort: ScoresModel['sort']) => `${here}${overviewSearch(catalog, view, { sort })}`,
    receiptHref: (economy: string, column: string) =>
      `${here}${overviewSearch(catalog, view, { receipt: { economy, column } })}`,
  };
  return (
    <PageFigure
      figure={matrixFigure(environment, { model, view }, links)}
      rows={matrixRows(environment, model, links)}
    />
  );
}
