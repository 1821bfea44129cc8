import type { Series } from '../../answers/standing.ts';
import { TrendChart } from '../../charts/trend/Chart.tsx';
import { layoutTrend } from '../../charts/trend/layout.ts';
import type { IndicatorModel } from '../../figures/indicator/model.ts';
import { trendData } from '../../figures/indicator/trendData.ts';
import { trendTitle } from '../../figures/indicator/words.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { Responsive } from '../../ui/Responsive.tsx';

interface TrendProps {
  model: IndicatorModel;
  series: Series;
  summary: string;
}

export function Trend({ model, series, summary }: TrendProps) {
  const environment = useEnvironment();
  const data = trendData(environment, model, series);
  const title = trendTitle(environment, model);
  return (
    <Responsive
      draw={(width, { still }) => (
        <TrendChart
          id={`trend-${width}`}
          title={title}
          summary={summary}
          geometry={layoutTrend(data, { width })}
          still={still}
        />
      )}
    />
  );
}
