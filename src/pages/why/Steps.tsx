import { directionOf } from '../../catalog/languages.ts';
import { WaterfallChart } from '../../charts/waterfall/Chart.tsx';
import { layoutWaterfall } from '../../charts/waterfall/layout.ts';
import type { WhyModel } from '../../figures/why/model.ts';
import { whyData } from '../../figures/why/steps.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { Responsive } from '../../ui/Responsive.tsx';

export interface StepsProps {
  model: WhyModel;
  title: string;
  summary: string;
  carried: string;
}

/** What moved the overall score, a step an indicator: code of its own, which comes after the page's numbers. */
export function Steps({ model, title, summary, carried }: StepsProps) {
  const environment = useEnvironment();
  const data = whyData(environment, model, carried);
  const direction = directionOf(environment.catalog.language);
  return (
    <Responsive
      draw={(width) => (
        <WaterfallChart
          id={`why-${width}`}
          title={title}
          summary={summary}
          geometry={layoutWaterfall(data, { width, direction })}
        />
      )}
    />
  );
}
