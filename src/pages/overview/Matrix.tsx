import { directionOf } from '../../catalog/languages.ts';
import { MatrixChart } from '../../charts/matrix/Chart.tsx';
import { layoutMatrix } from '../../charts/matrix/layout.ts';
import { type MatrixInput, matrixData } from '../../figures/scores/matrixData.ts';
import { figureTitle } from '../../figures/scores/words.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { Responsive } from '../../ui/Responsive.tsx';

/** A row's height in print, in pixels: the members of the largest organisation fit on one A4 page. */
const ON_PAPER = 10.5;

interface MatrixProps extends MatrixInput {
  summary: string;
}

export function Matrix({ summary, ...shown }: MatrixProps) {
  const environment = useEnvironment();
  const direction = directionOf(environment.catalog.language);
  const data = matrixData(environment, shown);
  const title = figureTitle(environment, shown.model);
  return (
    <Responsive
      draw={(width, { paper }) => (
        <MatrixChart
          id={`matrix-${width}`}
          title={title}
          summary={summary}
          geometry={layoutMatrix(data, { width, direction, ...(paper && { rowHeight: ON_PAPER }) })}
        />
      )}
    />
  );
}
