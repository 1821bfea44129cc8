import { MatrixChart } from '../../charts/matrix/Chart.tsx';
import { layoutMatrix } from '../../charts/matrix/layout.ts';
import { directionOf, useEnvironment } from '../../ui/environment.tsx';
import { Responsive } from '../../ui/Responsive.tsx';
import { figureTitle } from '../scores/words.ts';
import { type MatrixInput, matrixData } from './matrixData.ts';

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
      draw={(width) => (
        <MatrixChart
          id={`matrix-${width}`}
          title={title}
          summary={summary}
          geometry={layoutMatrix(data, { width, direction })}
        />
      )}
    />
  );
}
